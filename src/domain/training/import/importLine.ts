import type { PersonWords } from "../../tables/personWords.ts";
import type { ImportField } from "./importFields.ts";

export type ProblemKind =
  | "missing"
  | "tooLong"
  | "notDay"
  | "beforeFirst"
  | "acrossYears"
  | "inFuture"
  | "notHours"
  | "tooManyHours"
  /** Cells of several lines are one: nobody can tell how much is whose. */
  | "merged"
  | "notYesOrNo"
  | "unknownPerson"
  /** Number, address and name are of different people. */
  | "twoPeople"
  | "noRecord"
  /** Another line of the file says something else of the same training. */
  | "otherLine";

/** What is wrong on a line, in which column, and what stands there. */
export interface LineProblem {
  readonly line: number;
  readonly field: ImportField;
  readonly kind: ProblemKind;
  readonly text: string;
  /** The line that says something else; 0 where there is none. */
  readonly other: number;
}

/** A training as a line tells of it. */
export interface ImportFacts {
  readonly title: string;
  readonly provider: string;
  readonly on: string;
  readonly until: string | null;
  readonly hours: number;
  /** As it is written; empty where it is not. */
  readonly method: string;
  /** Null: the line does not say. */
  readonly eligible: boolean | null;
}

/** A line of the table, by its number in it from 1. */
export interface ImportLine {
  readonly line: number;
  readonly person: PersonWords;
  readonly completionId: string;
  /** Null where something is wrong. */
  readonly facts: ImportFacts | null;
  readonly problems: readonly LineProblem[];
}
