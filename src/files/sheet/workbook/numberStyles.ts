import { attribute, xmlTokens } from "./xmlTokens.ts";

/** What the number of a cell stands for, by the way it is shown. */
export type NumberStyle = "number" | "day" | "time";

/** Ways of showing that every workbook has without saying; 27-36 and 50-58 are East Asian days. */
function builtIn(id: number): NumberStyle {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "day";
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? "time" : "number";
}

/** The kinds of number by the style of a cell. */
export function numberStyles(xml: string): readonly NumberStyle[] {
  const own = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") continue;
    if (token.name === "cellXfs") inCells = token.kind === "open" && !token.empty;
    if (token.kind !== "open") continue;
    if (token.name === "numFmt")
      own.set(
        Number(attribute(token.attributes, "numFmtId")),
        styleOf(attribute(token.attributes, "formatCode") ?? ""),
      );
    if (token.name === "xf" && inCells) {
      const id = Number(attribute(token.attributes, "numFmtId") ?? 0);
      styles.push(own.get(id) ?? builtIn(id));
    }
  }
  return styles;
}

/** The code without what it writes as it is: quoted and escaped signs, colours, currencies and languages. */
function styleOf(code: string): NumberStyle {
  const [positive = ""] = code.split(";");
  const signs = positive
    .replace(/"[^"]*"|\\.|_.|\*./gu, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "")
    .replace(/s\.0+/giu, "s")
    .toLowerCase();
  if (/[0#?]/u.test(signs) || /general/u.test(signs)) return "number";
  if (/[yd]/u.test(signs)) return "day";
  if (/[hs]/u.test(signs)) return "time";
  // Months alone.
  return /m/u.test(signs) ? "day" : "number";
}
