import type { texts as fi } from "./fi.ts";

export const texts: typeof fi = {
  title: (year) => `Competence levels ${year}`,
  back: "Development discussions",
  otherYears: "Other years",
  year: (year) => `Year ${year}`,
  print: "Print",
  lead: "The competence levels agreed on in development discussions, added up. Nobody's own level is shown, and figures that it could be worked out from are left out.",
  computedOn: (day) => `Computed on ${day}.`,
  about: {
    title: "How the figures are computed",
    counts: (counts, means) =>
      `The number of respondents is told from ${counts} on, their levels from ${means} respondents on.`,
    changed: (changed) =>
      `A figure is told anew only once at least ${changed} respondents' data has changed. Until then the earlier figure is shown with its year.`,
    others:
      "An area's figure is also left out where one could work out from it the figure of another, small area.",
    who: "The calculation reads nothing of the discussions but the levels agreed on. HR and the organisation's management team see all figures, a service area's management team those of its own area.",
    once: "The figures are computed once a year. Everybody counts in the area that they work in on that day.",
    scale: "Scale",
  },
  order: "Order",
  orders: { model: "As in the model", weakest: "Most to develop first" },
  audiences: { everyone: "Competences of all staff", supervisors: "Competences of supervisors" },
  bands: { low: "Levels 1–2", middle: "Level 3", high: "Levels 4–5" },
  shares: (low, middle, high) => `Levels 1–2: ${low}, level 3: ${middle}, levels 4–5: ${high}`,
  respondents: (count) => (count === 1 ? "1 respondent" : `${count} respondents`),
  mean: (mean) => `mean ${mean}`,
  change: {
    up: (difference, year) => `up ${difference} from ${year}`,
    down: (difference, year) => `down ${difference} from ${year}`,
    same: (year) => `same as ${year}`,
  },
  since: (year, changed) =>
    `The figure of ${year}: since then fewer than ${changed} respondents' data has changed, or a new figure would have told something of single people.`,
  untold: {
    fewAnswers: (counts) =>
      `Not shown: fewer than ${counts} respondents, or a small area's figure could be worked out from it.`,
    fewForLevels: (means) => `Levels are not shown: fewer than ${means} respondents.`,
    wouldTell: "Levels are not shown: single people's, or another area's, could be worked out from them.",
  },
  areasOf: (name) => `${name} by service area`,
  none: {
    title: (year) => `The competence levels of ${year} have not been computed yet`,
    after: (day) =>
      `They are computed once the year's development discussions have been held, after ${day} at the earliest.`,
    due: "The time for the year's development discussions is over: IT computes the figures.",
    earlier: "No competence levels were computed for this year.",
  },
  notYours: {
    title: "Competence levels are not yours to see",
    help: "Levels added up are for HR and the management teams. Your own levels are in your own development discussion.",
  },
  notInUse: {
    title: "Development discussions are not held in this app",
    help: "So no competence levels are computed here either.",
  },
};
