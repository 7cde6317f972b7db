import { useCallback, useState } from "react";
import { bareScope } from "../protocol/scopes.ts";
import { addConsents, readConsents } from "./consentStore.ts";

/** Names no permission of its own: what has been consented, and no more. */
const EVERYTHING_CONSENTED = ".default";

export interface ConsentQuestion {
  readonly scopes: readonly string[];
  readonly answer: (accepted: boolean) => void;
}

/** The consent question that is on the screen, and what has been answered before. */
export function useConsent(oid: string, adminConsent: readonly string[]) {
  // Two requests can ask at once; the second waits its turn instead of replacing the first.
  const [questions, setQuestions] = useState<readonly ConsentQuestion[]>([]);

  const isConsented = useCallback(
    (scope: string) =>
      scope === EVERYTHING_CONSENTED ||
      adminConsent.some((granted) => bareScope(granted) === scope) ||
      readConsents(oid).has(scope),
    [oid, adminConsent],
  );

  const askConsent = useCallback(
    (scopes: readonly string[]) =>
      new Promise<"accepted" | "cancelled">((resolve) => {
        const answer = (accepted: boolean) => {
          setQuestions((waiting) => waiting.filter((other) => other !== question));
          if (accepted) addConsents(oid, scopes);
          resolve(accepted ? "accepted" : "cancelled");
        };
        const question = { scopes, answer };
        setQuestions((waiting) => [...waiting, question]);
      }),
    [oid],
  );

  return { question: questions[0], isConsented, askConsent };
}
