import type { ListName } from "#store/lists.ts";

/** Names in stored documents that a person is shown; what has none is technical and stands in the JSON files alone. */
export const shownFields = [
  ...["name", "title", "unitId", "supervisorId", "otherSupervisorIds", "entraId", "userPrincipalName"],
  ...["joinedOn", "leftOn", "roles", "startedOn", "endedOn", "groupId", "deputyId", "from", "to"],
  ...["entries", "provider", "on", "until", "hours", "methodId", "competenceId", "eligible", "planRow"],
  ...[
    "source",
    "enteredBy",
    "enteredOn",
    "subsidised",
    "decisions",
    "outcome",
    "reason",
    "note",
    "proposedOn",
  ],
  ...["perspectiveId", "themeId", "text", "writtenAt", "answers", "levels", "wishes", "what", "by", "sign"],
  ...["sharedEarlier", "year", "sharedOn", "texts", "heading", "readyOn", "acknowledged", "remark", "agreed"],
  ...["meeting", "startsAt", "minutes", "place", "heldOn", "together", "signedOn", "closedOn", "goals"],
  ...["state", "checkIns", "marks", "exempt", "needs", "need", "competenceText", "targetGroup", "progress"],
  ...["due", "held", "level", "foundAt", "facts"],
] as const;

/** Words that stand as values. */
export const shownValues = [
  ...["true", "false", "open", "reached", "dropped", "taken", "declined", "manual", "proposal", "import"],
  ...["longAbsence", "leaving", "newcomer", "heldByOther"],
  ...["chairId", "secretaryId", "headId", "actingChairId", "memberIds"],
] as const;

export interface ExportTexts {
  readonly title: (name: string) => string;
  readonly made: (day: string) => string;
  readonly intro: readonly string[];
  readonly contents: string;
  readonly own: string;
  readonly mentions: string;
  readonly earlier: (count: number) => string;
  readonly changed: (day: string) => string;
  readonly withheld: (count: number) => string;
  readonly siteGroups: string;
  readonly nowhere: string;
  readonly empty: string;
  /** What is not in the files, and where it is. */
  readonly elsewhereTitle: string;
  readonly elsewhere: readonly string[];
  readonly lists: Readonly<Record<ListName, string>>;
  readonly fields: Readonly<Record<(typeof shownFields)[number], string>>;
  readonly values: Readonly<Record<(typeof shownValues)[number], string>>;
}
