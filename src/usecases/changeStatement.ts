import { ok, type Result } from "#lib/result.ts";
import { changeModel } from "./changeModel.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** Where the town's accessibility statement is; empty: nowhere any more. What colleagues have changed besides stays. */
export async function changeStatement(
  services: Services,
  url: string,
): Promise<Result<null, UseCaseFailure>> {
  const changed = await changeModel<UseCaseFailure>(services, (model) =>
    ok((model.accessibilityStatement ?? "") === url ? null : { ...model, accessibilityStatement: url }),
  );
  return changed.ok ? ok(null) : changed;
}
