import { xmlTokens } from "./xmlTokens.ts";

/** The texts to which a workbook's cells refer by number; null where they are cut off. */
export function sharedTexts(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let text = "";
  let [inText, aside] = [false, false];
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      if (inText && !aside) text += token.text;
      continue;
    }
    const begins = token.kind === "open" && !token.empty;
    if (token.name === "t") inText = begins;
    // How an East Asian text is read aloud.
    else if (token.name === "rPh") aside = begins;
    else if (token.name === "si") {
      if (begins) text = "";
      else texts.push(token.kind === "open" ? "" : plainText(text));
    } else if (token.name === "sst" && !begins) return texts;
  }
  return null;
}

/** Signs that XML has no place for stand as `_x000D_`. */
export function plainText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-F]{4})_/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
