import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  above: {
    title: "Policy lines from the levels above",
    help: "These lines guide the discussion. Each competence need can name the line that it answers.",
    none: "No policy lines from the levels above have been published yet. You can hold the discussion without them.",
    missing: "Not all lines could be fetched. You can hold the discussion without them.",
    count: (count: number) => plural("en", count, { one: "1 line", other: `${count} lines` }),
    publishedOn: (day: string) => `published ${day}`,
    all: "All policy lines",
  },
  need: {
    label: "Which policy line does the need answer?",
    hint: "Optional.",
    none: "None of these",
    fact: "Answers the policy line",
    gone: "the line is no longer there",
    notHere: "the line could not be fetched",
  },
  plan: {
    confirmed: (year) => `Confirmed training plan ${year}`,
    draft: (year) => `The area's training plan ${year}, not confirmed yet`,
    figures: (rows, days, cost) =>
      `${rows} ${plural("en", rows, { one: "measure", other: "measures" })}, ${days} days, ${cost}`,
  },
  materials: {
    title: "Material for the discussion",
    missing: "The material for the discussion could not be fetched.",
  },
  lines: {
    title: "Policy lines",
    help: "What do you lay down for the discussions on the levels below? HR publishes the lines, so write no names.",
    none: "No lines have been recorded yet.",
    add: "Add a line",
    number: (number: number) => `Line ${number}`,
    text: "What do you lay down?",
    kind: "What is the line about?",
    choose: "Choose",
    tag: "Aim of the strategy",
    noTag: "Not chosen",
    remove: "Remove",
    removeOf: (text: string) => `Remove the line: ${text}`,
    removed: "Line removed",
    hintNone:
      "No lines have been recorded. The discussions on the levels below will then have none. You can still hand in.",
    hintGo: "Go to the lines",
  },
  common: {
    title: "Common competences and 70–20–10",
    help: (year: number) =>
      `HR proposes the common competences and ways of learning of ${year}. Record what you decided.`,
    noDraft: "HR has not proposed common competences yet.",
    missing: "HR’s proposal could not be fetched.",
    note: "HR’s covering note",
    same: "The proposal is the same as what is valid now.",
    changes: "What the proposal would change",
    added: "New",
    removed: "Left out",
    changed: "Changes",
    before: "Now",
    after: "Proposal",
    whole: "The whole proposal",
    competences: "Competences",
    everyone: "Common to everyone",
    supervisors: "For supervisors",
    methods: "Ways of learning",
    share: (share: number) => `${share}%`,
    untitled: "Name is missing",
    decision: "What did you decide?",
    decisions: {
      asDrafted: "Accepted as proposed",
      withChanges: "Accepted with changes",
      asBefore: "Continue as before",
    },
    remark: "Reason or further information",
    remarkChanges: "What is changed?",
    clear: "Clear the choice",
    notDecided: "Not decided yet.",
    hintNone: "No decision on the proposed common competences has been recorded. You can still hand in.",
    hintGo: "Go to the decision",
  },
  time: {
    before: (from: string, to: string) =>
      `The time for these discussions is from ${from} to ${to}. You can already record yours.`,
    after: (from: string, to: string) =>
      `The time for these discussions was from ${from} to ${to}. You can still record yours and hand it in.`,
  },
  problems: {
    line: (number: number) => `Write what line ${number} lays down`,
    lineKind: (number: number) => `Choose what line ${number} is about`,
    commonDecision: "Write what is changed in the common competences",
  },
  place: {
    line: (text: string) => `Line: ${text}`,
    commonDecision: "Decision on the common competences",
  },
  steps: { above: "Policy lines from above", common: "Common competences", lines: "Our own policy lines" },
  print: { answers: "Line (no.)", kind: "What the line is about" },
} satisfies typeof fi;
