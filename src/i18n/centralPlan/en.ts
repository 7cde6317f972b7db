import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const needs = (count: number) => `${count} ${plural("en", count, { one: "need", other: "needs" })}`;

export const texts = {
  title: (year) => `Centralised training plan ${year}`,
  eyebrow: "Training for all staff and for supervisors",
  back: "Training plans",
  readOnly: "HR writes the centralised plan. You can read it.",
  notBegunTitle: "The centralised plan has not been begun yet",
  notBegun: "HR makes it from the needs of groups and of development discussions.",
  openElsewhere:
    "The same plan is open in another tab on this device. Nothing is lost, but writing in one tab only is clearest.",
  needs: {
    title: "What the plan is made from",
    help: "The whole town's needs by competence: first those that HR sent to the centralised plan in its summaries, then those raised in many service areas.",
    sent: (count) => `${needs(count)} for the centralised plan`,
    talks: (count) => `${count} from development discussions`,
    all: (count) => `${needs(count)} in all`,
    areas: (count) => `in ${count} ${plural("en", count, { one: "service area", other: "service areas" })}`,
    covered: "The needs are in the plan",
    add: "Add as a row",
    addOf: (name) => `Add as a row: ${name}`,
    added: (name) => `Row added: ${name}`,
    others: "Other needs of groups, which are not coming to the centralised plan",
    unworded: "The need has not been described",
    unnamed: "No competence named",
    none: "There are no needs of groups yet. They come here as discussions are handed in.",
    more: (count) => `Show all ${count} competences`,
    everyone: "All staff",
    supervisors: "Supervisors",
  },
  levels: {
    title: (year) => `Competence levels of development discussions ${year}`,
    detail: (count) =>
      count === 0
        ? "No competence is low or has fallen"
        : `${count} ${plural("en", count, { one: "competence", other: "competences" })} low or falling`,
    help: "Competences in which every fourth or more is at levels 1–2, or the mean has fallen by at least 0.2. Only figures that may be told are included.",
    all: "All competence levels",
    low: (percent, respondents) => `${percent} at levels 1–2 (${respondents} respondents)`,
    fall: (difference, year) => `mean down ${difference} from ${year}`,
    areas: (areas) => `by area ${areas}`,
    there: "In the plan",
  },
  before: {
    title: (year) => `The centralised plan for ${year}`,
    help: "Carry on rows that are needed again. The time and the needs answered are written anew.",
    carried: "Carried on",
    carry: "Carry on",
    carryOf: (name) => `Carry on the row: ${name}`,
    carryAll: (count) => `Carry on all (${count})`,
    done: (count) => (count === 1 ? "Row carried on" : `${count} rows carried on`),
  },
  sums: "Totals",
  ready: {
    title: "Ready to be compiled",
    help: "Once you mark the plan as ready, it can be compiled for confirmation together with the service areas' plans.",
    mark: "Mark as ready",
    marked: (day) => `Marked as ready ${day}.`,
    reopen: "Open for editing",
    reopened: "The plan can be edited again",
    done: "The plan is marked as ready",
    compiled: "The plan has been compiled. If it is changed, it has to be compiled again.",
    failed: "The plan could not be marked",
  },
} satisfies typeof fi;
