import type { WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";

/** A table to fill in: its titles are known when it comes back. */
export function importTemplate({
  template,
  templateColumns,
}: Texts<"trainingImport">["sheets"]): WrittenSheet {
  const { on, until, hours, ...others } = templateColumns;
  const kinds = new Map<string, "day" | "number">([
    [on, "day"],
    [until, "day"],
    [hours, "number"],
  ]);
  const wide = new Set([others.email, others.name, others.title, others.provider]);
  const columns = Object.values(templateColumns).map((title) => ({
    title,
    width: wide.has(title) ? 32 : 16,
    kind: kinds.get(title) ?? ("text" as const),
  }));
  return { name: template, columns, rows: [] };
}
