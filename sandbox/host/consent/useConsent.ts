import { useCallback, useState } from "react";
import { bareScope } from "../protocol/scopes.ts";
import { addConsents, addProof, readConsents, readProofs, readWithdrawn } from "./consentStore.ts";

/** Names no permission of its own: what has been consented, and no more. */
const EVERYTHING_CONSENTED = ".default";

type Answer = "accepted" | "cancelled";

interface Question {
  readonly answer: (accepted: boolean) => void;
}

export interface ConsentQuestion extends Question {
  readonly kind: "consent";
  readonly scopes: readonly string[];
}

export interface ProofQuestion extends Question {
  readonly kind: "proof";
}

/** The question of Entra that is on the screen, and what has been answered before. */
export function useConsent(oid: string, adminConsent: readonly string[]) {
  // Two requests can ask at once; the second waits its turn instead of replacing the first.
  const [questions, setQuestions] = useState<readonly (ConsentQuestion | ProofQuestion)[]>([]);

  const isConsented = useCallback(
    (scope: string) =>
      scope === EVERYTHING_CONSENTED ||
      (adminConsent.some((granted) => bareScope(granted) === scope) && !readWithdrawn(oid).has(scope)) ||
      readConsents(oid).has(scope),
    [oid, adminConsent],
  );
  const hasProved = useCallback((claims: string) => readProofs(oid).has(claims), [oid]);

  const ask = useCallback(
    (
      about: { readonly kind: "consent"; readonly scopes: readonly string[] } | { readonly kind: "proof" },
      accept: () => void,
    ) =>
      new Promise<Answer>((resolve) => {
        const answer = (accepted: boolean) => {
          setQuestions((waiting) => waiting.filter((other) => other !== question));
          if (accepted) accept();
          resolve(accepted ? "accepted" : "cancelled");
        };
        const question = { ...about, answer };
        setQuestions((waiting) => [...waiting, question]);
      }),
    [],
  );
  const askConsent = useCallback(
    (scopes: readonly string[]) => ask({ kind: "consent", scopes }, () => addConsents(oid, scopes)),
    [ask, oid],
  );
  const askProof = useCallback(
    (claims: string) => ask({ kind: "proof" }, () => addProof(oid, claims)),
    [ask, oid],
  );

  return { question: questions[0], isConsented, askConsent, hasProved, askProof };
}
