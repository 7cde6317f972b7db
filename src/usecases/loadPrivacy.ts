import { usualRetention } from "#domain/model/talkModel.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/** What a town has decided on that its privacy notice tells. */
export interface Privacy {
  readonly holdsTalks: boolean;
  readonly talkCycles: number;
  readonly documentYears: number;
  readonly counts: number;
  readonly means: number;
  /** The address of the town's accessibility statement; empty: it has not given any. */
  readonly statement: string;
  readonly isHr: boolean;
}

export async function loadPrivacy({ stores }: Services): Promise<Result<Privacy, UseCaseFailure>> {
  const found = await stores.lookUp({ model: stores.lookups.model(), hr: stores.lookups.hrProbe() });
  if (!found.ok) return found;
  if (!found.value.model.ok) return found.value.model;
  const hr = ifReadable(found.value.hr);
  if (!hr.ok) return hr;
  const { talk, accessibilityStatement: statement = "" } = found.value.model.value;
  const { counts, means } = talk?.thresholds ?? { counts: 0, means: 0 };
  return ok({
    holdsTalks: talk !== null,
    ...(talk?.retention ?? usualRetention),
    counts,
    means,
    statement,
    isHr: hr.value !== null,
  });
}
