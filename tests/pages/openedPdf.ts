import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** A PDF as another reader understands it: its structure and text, page after page. */
export async function openedPdf(content: Uint8Array) {
  // The reader takes the bytes for itself.
  const pdf = await getDocument({ data: content.slice(), verbosity: 0 }).promise;
  const nodes: Node[] = [];
  const walk = (node: Node) => {
    if (node.role) nodes.push(node);
    node.children?.forEach(walk);
  };
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  const marked = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return {
    info,
    marked,
    conformance: metadata?.getRaw() ?? "",
    outline: (outline ?? []).map(({ title, items }) => [title, items.map((item) => item.title)]),
    nodes,
    roles: nodes.map(({ role }) => role),
    alternatives: nodes.flatMap(({ alt }) => alt ?? []),
    pages,
    text: pages.join("\n"),
  };
}
