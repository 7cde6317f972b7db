import { graphError } from "../errors.ts";

export type Expansion = { name: string; select: string[] | null };

/** `fields($select=Title,Key),columns` — a name, and at most a `$select` in its parentheses. */
export function parseExpand(text: string): Expansion[] {
  return splitOutside(text).map((part) => {
    const found = /^(\w+)(?:\((.*)\))?$/.exec(part.trim());
    if (found === null) {
      throw graphError.invalid(`Parsing OData Select and Expand failed: Syntax error in '${part}'.`);
    }
    const [, name = "", inner] = found;
    if (inner === undefined) return { name, select: null };
    const select = /^\$?select=([\w,\s]*)$/i.exec(inner);
    if (select === null) throw graphError.notBuilt(`the nested option ${inner} in $expand`);
    return {
      name,
      select: (select[1] ?? "")
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean),
    };
  });
}

function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, char] of [...text].entries()) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === "," && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}
