/** A text that a person typed, as the blocks it is shown in. Lines that begin with "-", "*" or "•" are a list. */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] };

export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const part of text.replace(/\r\n?/gu, "\n").split(/\n\s*\n/u)) {
    let lines: string[] = [];
    let items: string[] = [];
    const flush = () => {
      if (lines.length > 0) blocks.push({ kind: "paragraph", lines });
      if (items.length > 0) blocks.push({ kind: "list", items });
      lines = [];
      items = [];
    };
    for (const line of part.split("\n")) {
      const item = /^\s*[-*•]\s+(?<text>\S.*)$/u.exec(line)?.groups?.text?.trim();
      if (item === undefined ? items.length > 0 : lines.length > 0) flush();
      if (item !== undefined) items.push(item);
      else if (line.trim()) lines.push(line.trim());
    }
    flush();
  }
  return blocks;
}
