import type { RightsTexts } from "./RightsTexts.ts";

export const en: RightsTexts = {
  "export.read": () => "Reading the organisation",
  "export.collect": ({ person }) => `Collecting everything about ${person} from every list`,
  "export.write": () => "Writing the files",
  "export.done": ({ folder, documents, mentions }) =>
    `Done: ${documents} documents and ${mentions} mentions, in ${folder}. Open index.html there. The files are confidential: hand them to the person, and delete your copy.`,
  "dispose.read": () => "Reading what there is, and how long the town keeps it",
  "dispose.rule": ({ cycle, talkCycles, documentYears }) =>
    `  development discussions: cycle ${cycle} and ${talkCycles} before it are kept; other documents: this year and ${documentYears} before it; confirmed plans: for good`,
  "dispose.ruleOfPerson": () => "  development discussions of one person, at that person's request",
  "dispose.resumed": ({ startedAt }) =>
    `  a run that began ${startedAt} did not end: its work is finished first`,
  "dispose.erase": () => "Deleting for good: items with their versions, and both recycle bins",
  "dispose.due": ({ list, year, count }) =>
    `  ${list}${year === null ? "" : ` ${year}`}: ${count} ${count === 1 ? "item" : "items"}`,
  "dispose.folders": ({ list, count }) =>
    `  ${list}: ${count} ${count === 1 ? "empty folder" : "empty folders"}`,
  "dispose.bins": () => "Looking through the recycle bins",
  "dispose.held": ({ list, count, detail }) =>
    `Note: Microsoft 365 does not let ${count} ${count === 1 ? "item" : "items"} of list ${list} be deleted. A retention label, a retention policy or a hold keeps what it says there: ask whoever manages Microsoft Purview, and run dispose again. (${detail})`,
  "dispose.done": ({ erased, held }) =>
    erased + held === 0
      ? "Done. There was nothing to delete."
      : `Done: ${erased} deleted for good${held === 0 ? "" : `, ${held} held back (see above)`}. The registry has the log.`,
};
