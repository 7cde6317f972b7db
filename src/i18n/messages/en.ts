import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  heading: (unitName, year) => `Summary of competence discussions ${year}: ${unitName}`,
  basis: (groupsIn, groupsExpected, participants) =>
    `Discussions of ${groupsIn}/${groupsExpected} groups, ${participants} participants.`,
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
} satisfies typeof fi;
