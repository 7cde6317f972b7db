import { textIn } from "../model/localText.ts";
import type { PublishedLine } from "./publishedLines.ts";

type SameKind = [PublishedLine, ...PublishedLine[]];

/** Lines of one kind together, the kinds in the order in which the lines bring them; those without a kind are one. */
export function linesByKind(lines: readonly PublishedLine[]): readonly Readonly<SameKind>[] {
  const kinds = new Map<string, SameKind>();
  for (const line of lines) {
    const kind = line.kind ? textIn(line.kind, "fi").text : "";
    const same = kinds.get(kind);
    if (same) same.push(line);
    else kinds.set(kind, [line]);
  }
  return [...kinds.values()];
}
