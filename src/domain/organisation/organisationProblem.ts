/** The three files that an organisation is brought in with. */
export type OrganisationFile = "units" | "people" | "groups";

/** One record of a file: where it starts, and its cells by column name, trimmed. */
export interface OrganisationRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with one record. Codes are closed; texts are written where they are shown. */
export type RowFault =
  | { readonly code: "missing"; readonly column: string }
  | { readonly code: "badId"; readonly column: string; readonly value: string }
  | {
      readonly code: "duplicate";
      readonly column: string;
      readonly value: string;
      readonly firstLine: number;
    }
  | { readonly code: "unknownUnit"; readonly column: string; readonly value: string }
  | { readonly code: "unknownPerson"; readonly column: string; readonly value: string }
  | { readonly code: "unknownGroup"; readonly column: string; readonly value: string }
  | { readonly code: "unknownKind"; readonly value: string; readonly known: readonly string[] }
  | {
      readonly code: "badChoice";
      readonly column: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly code: "tooLong"; readonly column: string; readonly length: number; readonly limit: number }
  | { readonly code: "badDate"; readonly column: string; readonly value: string }
  | { readonly code: "endsBeforeStart"; readonly from: string; readonly to: string }
  | { readonly code: "cycle"; readonly column: string; readonly ids: readonly string[] }
  | { readonly code: "ownSupervisor"; readonly column: string; readonly value: string }
  | { readonly code: "organisationHasParent"; readonly value: string }
  | { readonly code: "noParent"; readonly value: string }
  | { readonly code: "badEntraId"; readonly value: string }
  | { readonly code: "badAccount"; readonly value: string }
  | { readonly code: "halfAccount" }
  | { readonly code: "notMember"; readonly column: string; readonly value: string }
  | { readonly code: "memberTwice"; readonly value: string }
  | { readonly code: "chairWithoutAccount"; readonly value: string };

export type OrganisationProblem = RowFault & { readonly file: OrganisationFile; readonly line: number };
