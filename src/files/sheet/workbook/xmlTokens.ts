/** A piece of XML: a tag without its prefix, or text with its entities read. */
export type XmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/**
 * The pieces of an XML document in order, without building a tree of it: a sheet may have millions. Ends before what is
 * no XML; who reads sees that what it began has not ended.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/uy;
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf("<", at);
    if (open === -1) return;
    if (open > at) yield { kind: "text", text: unescaped(xml.slice(at, open)) };
    const special = afterSpecial(xml, open);
    if (special) {
      if (special.end === -1) return;
      if (special.text !== "") yield { kind: "text", text: special.text };
      at = special.end;
      continue;
    }
    tag.lastIndex = open;
    const found = tag.exec(xml);
    if (!found) return;
    const [whole, closing, name = "", rest = ""] = found;
    at = open + whole.length;
    if (closing) yield { kind: "close", name };
    else yield { kind: "open", name, attributes: rest, empty: rest.endsWith("/") };
  }
}

/** Looked for in every cell: made once. What stands inside of another attribute's value is passed over with it. */
const patterns = new Map<string, RegExp>();

/** An attribute of a tag, whatever its prefix. */
export function attribute(attributes: string, name: string): string | null {
  const value = `(?:"[^"]*"|'[^']*')`;
  const pattern =
    patterns.get(name) ??
    new RegExp(`^(?:[^"']|${value})*?(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");
  patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

/** Comments, instructions and declarations say nothing; marked text says what it holds. Null: an ordinary tag. */
function afterSpecial(xml: string, open: number): { readonly text: string; readonly end: number } | null {
  if (xml[open + 1] !== "!" && xml[open + 1] !== "?") return null;
  const to = (sign: string) => {
    const at = xml.indexOf(sign, open);
    return at === -1 ? -1 : at + sign.length;
  };
  if (xml.startsWith("<!--", open)) return { text: "", end: to("-->") };
  if (xml.startsWith("<![CDATA[", open)) {
    const end = to("]]>");
    return { text: end === -1 ? "" : xml.slice(open + 9, end - 3), end };
  }
  return { text: "", end: to(">") };
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10_ffff ? "\ufffd" : String.fromCodePoint(code);
    },
  );
}
