import type { Language } from "#domain/model/localText.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { en } from "./failures/en.ts";
import type { FailureTexts } from "./failures/failureTexts.ts";
import { fi } from "./failures/fi.ts";
import { sv } from "./failures/sv.ts";
import { organisationLines } from "./organisationLines.ts";

const failureTexts: Readonly<Record<Language, FailureTexts>> = { fi, sv, en };

/** What stopped a command, line by line: what happened, what to do, and the details for support. */
export function failureText(failure: AdminFailure, language: Language): readonly string[] {
  const texts = failureTexts[language];
  if (failure.service === "admin") {
    // Reason and failure belong together by the type; TypeScript cannot follow that through an index.
    const text = texts.admin[failure.reason] as (failure: AdminFailure) => string;
    const more =
      failure.reason === "badOrganisation"
        ? organisationLines(failure.fileProblems, failure.problems, language)
        : [];
    return [text(failure), ...more];
  }
  if (failure.service === "signIn") return [texts.signIn[failure.reason](failure.detail)];
  const own = failure.service === "graph" ? (failure.requestId ?? "") : failure.detail;
  const parts = [failure.call, failure.status ?? "", own].map(String).filter((part) => part !== "");
  return [texts.call[failure.reason], texts.details(parts)];
}
