import { formatsIn } from "../formats.ts";
import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  heading: (unitName, year) => `Summary of competence discussions ${year}: ${unitName}`,
  lines: "Policy lines",
  basis: (groupsIn, groupsExpected, participants, neverMet) =>
    `Discussions of ${groupsIn}/${groupsExpected} groups, ${participants} participants.${neverMet > 0 ? ` ${neverMet} ${plural("en", neverMet, { one: "group", other: "groups" })} did not meet.` : ""}`,
  correction: (revision) => `Corrected summary, version ${revision}. It replaces the one published earlier.`,
  earlier: "Earlier message",
  mostNeeded: "Most often named competence needs",
  competence: (name, needs, groups) =>
    `${name}: ${needs} ${plural("en", needs, { one: "need", other: "needs" })}, ${groups} ${plural("en", groups, { one: "group", other: "groups" })}`,
  moreCompetences: (count) => `and ${count} more`,
  shares: (s70, s20, s10, open) =>
    `Methods chosen for the needs: learning at work (70) ${s70}, learning from others (20) ${s20}, training (10) ${s10}${open > 0 ? `, method open ${open}` : ""}.`,
  continues: "Read the rest in the summary",
  openFull: "Open the full summary",
  reference: (reference) => `Reference: ${reference}`,
  plan: {
    heading: (unitName, planYear) => `Training plan ${planYear}: ${unitName}`,
    central: "centralised training",
    decision: (on, body, meeting, section) =>
      `Confirmed ${formatsIn("en").day(on)}, ${[body, meeting, section].filter(Boolean).join(", ")}.`,
    amendment: (version) => `Amended plan, version ${version}. It replaces the one confirmed before.`,
    earlier: "Earlier message",
    totals: (rows, days, cost) =>
      `${rows} ${plural("en", rows, { one: "measure", other: "measures" })}, ${formatsIn("en").number(days)} training days, ${formatsIn("en").euros(cost)}.`,
    shares: (s70, s20, s10, open) =>
      `How we learn: at work (70) ${s70}, from others (20) ${s20}, training (10) ${s10}${open > 0 ? `, not decided ${open}` : ""}.`,
    rows: "In the plan, among others",
    more: (count) => `and ${count} more`,
    open: "Open the whole plan",
    reference: (reference) => `Reference: ${reference}`,
  },
  report: {
    kind: (year) => `Summary of competence discussions ${year}`,
    published: (day, revision) => `Published ${day}, version ${revision}.`,
    draft: (day) => `Draft of ${day}. This has not been published.`,
    draftMark: "Draft",
    page: "Page",
    nothingWritten: "Nothing has been written about this theme.",
    needsOf: (theme) => `Competence needs: ${theme}`,
    columns: { competence: "Competence", needs: "Needs", groups: "Groups" },
    ownWords: "in the groups’ own words",
    otherLines: "Other policy lines",
    numbers: "The summary in charts",
    mostNeeded: "Most needs",
    needs: "Needs",
    mostNeededSaid: (items) => `Bar chart of the competences with the most needs: ${items}.`,
    counted: (name, count) => `${name} ${count}`,
    shares: "Chosen methods and the 70-20-10 model",
    chosen: "Chosen methods",
    model: "Model",
    share: "Way of learning",
    s70: "Learning at work",
    s20: "Learning from others",
    s10: "Training",
    sharesSaid: (items) => `Bar chart of the chosen methods beside the 70-20-10 model: ${items}.`,
    shareSaid: (name, chosen, model) => `${name} ${chosen}, in the model ${model}`,
    open: (count) =>
      `In addition, ${count} ${plural("en", count, { one: "need has", other: "needs have" })} no method chosen.`,
    noShares: "No methods have been chosen for the needs.",
  },
} satisfies typeof fi;
