import { ok, type Result } from "#lib/result.ts";

/** SharePoint throttles by app and tenant: a few calls at a time go through fastest. */
const width = 4;

/** Runs `work` on every item, a few at a time, and stops starting new ones at the first failure. */
export async function inParallel<T, R, F>(
  items: readonly T[],
  work: (item: T) => Promise<Result<R, F>>,
): Promise<Result<readonly R[], F>> {
  const results: R[] = [];
  let next = 0;
  let failed: { readonly ok: false; readonly failure: F } | undefined;
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next;
      next += 1;
      const result = await work(items[index] as T);
      if (result.ok) results[index] = result.value;
      else failed ??= result;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return failed ?? ok(results);
}
