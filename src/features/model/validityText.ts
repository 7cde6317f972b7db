import type { DatedSet } from "#domain/model/commonSets.ts";
import type { Texts } from "#i18n/namespaces.ts";

/** In which years a set is valid, in words. The set that the town began with has no first year. */
export function validityText({ set, toYear }: DatedSet, texts: Texts<"model">["validity"]): string {
  const { fromYear } = set;
  if (fromYear === 0) return toYear === null ? texts.always : texts.until(toYear);
  if (toYear === null) return texts.from(fromYear);
  return toYear === fromYear ? texts.one(fromYear) : texts.between(fromYear, toYear);
}
