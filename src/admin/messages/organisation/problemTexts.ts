import type { RowFault } from "#domain/organisation/organisationProblem.ts";
import type { FileFault } from "../../organisation/fileProblem.ts";

/** The words for what is wrong in the organisation's files. */
export interface ProblemTexts {
  /** Where it is: `people.csv, rivi 17: …`; a fault of the whole file has no line. */
  readonly at: (file: string, line: number | null, text: string) => string;
  readonly row: {
    readonly [Code in RowFault["code"]]: (fault: Extract<RowFault, { readonly code: Code }>) => string;
  };
  readonly file: {
    readonly [Code in FileFault["code"]]: (fault: Extract<FileFault, { readonly code: Code }>) => string;
  };
}
