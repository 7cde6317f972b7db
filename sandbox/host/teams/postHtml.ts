import { parseUrl } from "../protocol/parseUrl.ts";

/** The part of HTML that Teams keeps in a message; everything else is dropped, its text stays. */
export type PostNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "element"; readonly tag: PostTag; readonly children: readonly PostNode[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly PostNode[] }
  | { readonly kind: "mention"; readonly children: readonly PostNode[] };

const KEPT_TAGS = [
  "p",
  "div",
  "span",
  "br",
  "b",
  "strong",
  "i",
  "em",
  "u",
  "s",
  "code",
  "pre",
  "blockquote",
  "ul",
  "ol",
  "li",
  "h1",
  "h2",
  "h3",
  "hr",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
] as const;
export type PostTag = (typeof KEPT_TAGS)[number];

/** Their text is code or data, not something that a person wrote. */
const DROPPED_WITH_TEXT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
]);
const LINK_SCHEMES = new Set(["https:", "http:", "mailto:"]);

export function parsePostHtml(html: string): readonly PostNode[] {
  return childrenOf(new DOMParser().parseFromString(html, "text/html").body);
}

function childrenOf(parent: Node): readonly PostNode[] {
  return [...parent.childNodes].flatMap(toPostNodes);
}

function toPostNodes(node: Node): readonly PostNode[] {
  if (node.nodeType === 3) return [{ kind: "text", text: node.textContent ?? "" }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const name = element.tagName.toLowerCase();
  if (DROPPED_WITH_TEXT.has(name)) return [];
  const children = childrenOf(element);
  if (name === "at") return [{ kind: "mention", children }];
  if (name === "a") {
    const url = parseUrl(element.getAttribute("href") ?? "");
    if (url && LINK_SCHEMES.has(url.protocol)) return [{ kind: "link", href: url.href, children }];
    return children;
  }
  const tag = KEPT_TAGS.find((kept) => kept === name);
  return tag ? [{ kind: "element", tag, children }] : children;
}
