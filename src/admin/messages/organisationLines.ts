import type { Language } from "#domain/model/localText.ts";
import type { OrganisationProblem } from "#domain/organisation/organisationProblem.ts";
import type { FileProblem } from "../organisation/fileProblem.ts";
import { en } from "./organisation/en.ts";
import { fi } from "./organisation/fi.ts";
import type { ProblemTexts } from "./organisation/problemTexts.ts";
import { sv } from "./organisation/sv.ts";

const problemTexts: Readonly<Record<Language, ProblemTexts>> = { fi, sv, en };

/** Everything that is wrong with the organisation's files, a line each. */
export function organisationLines(
  fileProblems: readonly FileProblem[],
  problems: readonly OrganisationProblem[],
  language: Language,
): readonly string[] {
  const { at, row, file } = problemTexts[language];
  // Code and fault belong together by their types; TypeScript cannot follow that through an index.
  return [
    ...fileProblems.map((problem) => {
      const text = file[problem.code] as (fault: FileProblem) => string;
      return at(`${problem.file}.csv`, "line" in problem ? problem.line : null, text(problem));
    }),
    ...problems.map((problem) => {
      const text = row[problem.code] as (fault: OrganisationProblem) => string;
      return at(`${problem.file}.csv`, problem.line, text(problem));
    }),
  ];
}
