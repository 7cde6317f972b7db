import type { Worksheet } from "#domain/discussions/worksheet.ts";

/** Something that was taken out of the worksheet, and how it comes back where it was. */
export interface Removal {
  readonly id: string;
  readonly text: string;
  readonly undo: (worksheet: Worksheet) => Worksheet;
}

/** The worksheet without one need, action, offer or line, and the way back. */
export function removed(
  worksheet: Worksheet,
  list: "needs" | "actions" | "offers" | "lines",
  id: string,
  text: string,
): { readonly remove: (worksheet: Worksheet) => Worksheet; readonly removal: Removal } {
  const index = worksheet[list].findIndex((item) => item.id === id);
  const item = worksheet[list][index];
  return {
    remove: (now) => ({ ...now, [list]: now[list].filter((other) => other.id !== id) }),
    removal: {
      id,
      text,
      undo: (now) =>
        !item || now[list].some((other) => other.id === id)
          ? now
          : { ...now, [list]: [...now[list].slice(0, index), item, ...now[list].slice(index)] },
    },
  };
}
