import type { UiLanguage } from "./language.ts";

const rules = new Map<UiLanguage, Intl.PluralRules>();

/** The form that a number takes; fi, sv and en tell one from other. */
export function plural(language: UiLanguage, count: number, forms: { one: string; other: string }): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule.select(count) === "one" ? forms.one : forms.other;
}
