import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const days = (count: number) => plural("en", count, { one: `${count} day`, other: `${count} days` });

export const texts = {
  loadingTitle: "Osaamiskello",
  title: (year: number) => `Competence year ${year}`,
  span: (from: string, to: string) => `${from}–${to}`,
  between: "No period of the year clock is under way just now.",
  next: (name: string, from: string) => `Next, from ${from}: ${name}`,
  left: {
    title: "There is text on this device that has not been saved yet",
    help: "Only you can see it. Open it to see why it could not be saved.",
    keepOpen: "The device cannot keep the text: do not close the app before it has been saved.",
    discussion: (year) => `Discussion ${year}`,
    summary: (year) => `Summary ${year}`,
    written: (when) => `Written ${when}`,
  },
  fill: {
    title: "To fill in",
    doneTitle: "You have handed in all your discussions",
    doneHelp: "A new discussion appears here when its year is opened. You can still add to those handed in.",
  },
  handedIn: { title: "Handed in" },
  read: { title: "Discussions of your groups" },
  nothing: {
    title: "You have no group discussions now",
    help: "A discussion appears here when you belong to a group that discusses this year. In education and early childhood education groups discuss every other year. If something is missing, ask HR.",
  },
  unknown: {
    title: "You are not in Osaamiskello's list of people",
    help: "That is why no discussions of your groups are shown. Ask your supervisor or HR to check that you are on the list. The change shows the next day.",
  },
  due: {
    today: (day: string) => `Due today, ${day}`,
    ahead: (day: string, left: number) => `Due ${day} (${days(left)})`,
    late: (day: string, over: number) => `Late by ${days(over)}, was due ${day}`,
    handedIn: "Handed in",
    returned: "To be corrected",
    neverMet: "Did not meet",
  },
  areas: {
    title: "Service areas",
    progress: (handedIn: number, expected: number) => `${handedIn}/${expected} handed in`,
    late: (count: number) => `${count} late`,
    allIn: "All handed in",
    none: "No discussions this year",
  },
  published: {
    title: "Published summaries",
    row: (unit: string, year: number) => `${unit} ${year}`,
    revision: (revision: number) => `Version ${revision}`,
    emptyTitle: "No summaries have been published yet",
    emptyHelp:
      "HR compiles a service area's discussions and publishes the summary here and in the area's Teams channel.",
  },
  channel: "The channel's tab",
  device: "Shared device setting",
  mine: "My discussions",
} satisfies typeof fi;
