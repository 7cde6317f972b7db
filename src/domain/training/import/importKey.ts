import type { ImportFacts } from "./importLine.ts";

/**
 * What a training is known by when the same table comes again: its completion in its platform, or its day and name. It is
 * looked for among one person's trainings only.
 */
export function importKeyOf(
  platform: string,
  completionId: string,
  { on, title }: Pick<ImportFacts, "on" | "title">,
): string {
  const own = completionId === "" ? `${on} ${titleKey(title)}` : completionId;
  return `${titleKey(platform)}:${own}`;
}

/** A name without capitals and punctuation. */
export function titleKey(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same id however often, and by whomever, the same training is brought in: it cannot be written twice. */
export function idOfImport(importKey: string, personId: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of `${personId}\n${importKey}`) {
    const code = sign.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  const half = (value: number) => (value >>> 0).toString(36).padStart(7, "0");
  return `import-${half(a ^ (b >>> 15))}${half(b ^ (a >>> 13))}`;
}
