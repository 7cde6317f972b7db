/** A text inside of XML or an attribute. */
export function xmlText(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

/** As `xmlText`, of a cell: what XML has no place for is written as Excel writes it, `_x0001_`. */
export function cellText(text: string): string {
  return xmlText(
    text.replace(/_(?=x[\dA-F]{4}_)/giu, "_x005F_").replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (sign) => {
      const code = sign.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, "0")}_`;
    }),
  );
}
