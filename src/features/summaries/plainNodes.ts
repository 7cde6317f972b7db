const kept = new Set(["P", "B", "UL", "LI", "H2", "H3", "BR"]);

/**
 * The HTML of a channel message as nodes to show: known elements without any attribute, the text of all others. Links
 * are shown and lead nowhere, since what they lead to is not published yet.
 */
export function plainNodes(html: string): readonly Node[] {
  return plain(new DOMParser().parseFromString(html, "text/html").body);
}

function plain(parent: Node): readonly Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? "")];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    if (node.nodeName !== "A" && !kept.has(node.nodeName)) return plain(node);
    const copy = document.createElement(node.nodeName === "A" ? "span" : node.nodeName);
    if (node.nodeName === "A") copy.className = "link";
    copy.append(...plain(node));
    return [copy];
  });
}
