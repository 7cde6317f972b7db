const kept = new Set(
  "p div span br hr b strong i em u s strike del sub sup pre code blockquote ul ol li a h1 h2 h3 table thead tbody tr th td".split(
    " ",
  ),
);
const emptied = new Set(["script", "style", "iframe", "object", "svg", "template"]);

/**
 * Teams rewrites what it is sent (B44), in ways that nobody has documented. This keeps plain tags, takes every
 * attribute but a harmless `href`, and drops the rest, so that no client can rely on getting its own HTML back.
 */
export function rewriteHtml(html: string, keepsHrefs = true): string {
  let out = "";
  let silentUntil: string | null = null;
  for (const piece of html.split(/(<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>)/)) {
    const found = /^<(\/?)([A-Za-z][\w-]*)([^<>]*)>$/.exec(piece);
    if (found === null) {
      if (silentUntil === null && !piece.startsWith("<!--")) out += piece.replaceAll("<", "&lt;");
      continue;
    }
    const [, slash, rawName = "", attributes = ""] = found;
    const name = rawName.toLowerCase();
    if (silentUntil !== null) {
      if (slash === "/" && name === silentUntil) silentUntil = null;
      continue;
    }
    if (emptied.has(name) && slash === "") silentUntil = name;
    else if (kept.has(name))
      out += slash === "/" ? `</${name}>` : `<${name}${keepsHrefs ? safeHref(name, attributes) : ""}>`;
  }
  return out;
}

function safeHref(name: string, attributes: string): string {
  if (name !== "a") return "";
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const target = href?.[1] ?? href?.[2];
  if (target === undefined || !/^(https?:|mailto:)/i.test(target.trim())) return "";
  return ` href="${target.replaceAll('"', "&quot;")}"`;
}
