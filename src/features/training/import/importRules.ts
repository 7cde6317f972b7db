import type { PersonId } from "#domain/organisation/person.ts";
import { platformOf } from "./platformOf.ts";

/** What whoever imports decides about a table besides its columns. */
export interface ImportRules {
  readonly platform: string;
  readonly provider: string;
  readonly methodId: string | null;
  readonly eligible: boolean;
  /** What is there but not the same becomes as the table says. */
  readonly withDiffering: boolean;
  /** Years besides the page's whose lines are imported too. */
  readonly otherYears: readonly number[];
  /** Whom words of the table mean. */
  readonly choices: ReadonlyMap<string, PersonId>;
}

export function usualRules(fileName: string): ImportRules {
  const platform = platformOf(fileName);
  return {
    platform,
    provider: platform === "Eduhouse" ? platform : "",
    methodId: null,
    eligible: false,
    withDiffering: false,
    otherYears: [],
    choices: new Map(),
  };
}
