import { ok, type Result } from "./result.ts";

type Results = Record<string, Result<unknown, unknown>>;
type Values<R extends Results> = { [K in keyof R]: R[K] extends Result<infer T, unknown> ? T : never };
type FailureOf<R extends Results> = R[keyof R] extends Result<unknown, infer F> ? F : never;

/** The values of several results, or the first failure in the order of the names. */
export function allOk<R extends Results>(results: R): Result<Values<R>, FailureOf<R>> {
  const values: Record<string, unknown> = {};
  for (const [name, result] of Object.entries(results)) {
    // What fails in one of the results is one of their failures.
    if (!result.ok) return result as Result<never, FailureOf<R>>;
    values[name] = result.value;
  }
  return ok(values as Values<R>);
}
