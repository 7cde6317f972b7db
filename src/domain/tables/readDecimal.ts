/**
 * A number as people write it in Finland: comma or dot before decimals, spaces or dots between thousands, "€" or "euroa"
 * after it. Null: it is no number.
 */
export function readDecimal(text: string): number | null {
  const bare = text
    .replace(/[\s\u00a0\u202f']/gu, "")
    .replace(/(?:€|eur|euroa?|euro)$/iu, "")
    .replace("\u2212", "-");
  const marks = bare.replace(/[^.,]/gu, "");
  const last = marks.at(-1) ?? "";
  // Of two kinds the last is the decimal mark; one kind that comes twice stands between thousands.
  const thousands = last === "," ? "." : ",";
  const single = marks.length > 0 && [...marks].filter((mark) => mark === last).length === 1;
  const plain = single
    ? bare.replaceAll(thousands, "").replace(",", ".")
    : bare.replace(/(?<=\d)[.,](?=\d{3}(?:\D|$))/gu, "");
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
