import type { ProblemTexts } from "./problemTexts.ts";

export const en: ProblemTexts = {
  at: (file, line, text) => (line === null ? `${file}: ${text}` : `${file}, line ${line}: ${text}`),
  row: {
    missing: ({ column }) => `${column} is missing.`,
    badId: ({ column, value }) =>
      `${column} "${value}" cannot be an id. Use the letters a to z, digits and hyphens; no accents, no spaces.`,
    duplicate: ({ column, value, firstLine }) => `${column} "${value}" stands on line ${firstLine} already.`,
    unknownUnit: ({ column, value }) => `${column} "${value}" is not in units.csv.`,
    unknownPerson: ({ column, value }) => `${column} "${value}" is not in people.csv.`,
    unknownGroup: ({ column, value }) =>
      `${column} "${value}" is neither in groups.csv nor among the groups that the town has had.`,
    unknownKind: ({ value, known }) =>
      `KindId "${value}" is not in the town's model, which has: ${known.join(", ")}.`,
    badChoice: ({ column, value, known }) =>
      `${column} "${value}" is not allowed. Allowed are: ${known.join(", ")}.`,
    tooLong: ({ column, length, limit }) =>
      `${column} is too long: ${length} characters where at most ${limit} fit.`,
    badDate: ({ column, value }) => `${column} "${value}" is not a day written as YYYY-MM-DD.`,
    endsBeforeStart: ({ from, to }) => `It ends (${to}) before it begins (${from}).`,
    cycle: ({ column, ids }) => `${column} runs in a circle: ${[...ids, ids[0]].join(" → ")}.`,
    ownSupervisor: ({ column, value }) => `${column}: person ${value} is their own supervisor.`,
    organisationHasParent: ({ value }) => `The whole organisation "${value}" cannot have a parent.`,
    noParent: ({ value }) => `Unit "${value}" has no parent (ParentId).`,
    badEntraId: ({ value }) =>
      `EntraId "${value}" is not an object id of Entra (8-4-4-4-12 hexadecimal digits).`,
    badAccount: ({ value }) => `UserPrincipalName "${value}" is not an account such as name@town.fi.`,
    halfAccount: () => "EntraId and UserPrincipalName are either both given or both left empty.",
    notMember: ({ column, value }) => `${column} "${value}" is not among the group's members (MemberIds).`,
    memberTwice: ({ value }) => `Member "${value}" is listed twice (MemberIds).`,
    chairWithoutAccount: ({ value }) =>
      `The chair "${value}" has no account and so cannot fill the discussion. Choose another chair or add the account to people.csv.`,
  },
  file: {
    fileMissing: () => "the file is not in the folder.",
    notUtf8: () =>
      'the encoding is not UTF-8 (Windows-1252, most likely). Open the file in Excel and save it as "CSV UTF-8 (Comma delimited)".',
    utf16: () =>
      'the encoding is UTF-16 ("Unicode Text"). Save the file in Excel as "CSV UTF-8 (Comma delimited)".',
    mojibake: () =>
      'accented letters are broken ("Ã¤" for instance): the file was opened with the wrong encoding and saved. Fetch it again from where it came and save it as "CSV UTF-8".',
    empty: () => "the file is empty.",
    noRows: () => "the file has a header row only.",
    missingColumn: ({ column }) => `column ${column} is missing from the header row.`,
    columnTwice: ({ column }) => `column ${column} is twice in the header row.`,
    cellCount: ({ found, wanted }) =>
      `the line has ${found} cells, the header row ${wanted}. Check separators and quotes.`,
    badQuote: () => "a quote is not closed or stands in the wrong place.",
  },
};
