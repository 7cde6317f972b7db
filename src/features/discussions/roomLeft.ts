import type { Worksheet } from "#domain/discussions/worksheet.ts";

/** What one document holds (a SharePoint text column), a little less than the store's own limit. */
const documentCharacters = 59_500;
/** Below this the form begins to tell. */
const scarceBelow = 3_000;

/** How much more can be written into a worksheet. */
export function roomLeft(worksheet: Worksheet): { readonly characters: number; readonly scarce: boolean } {
  const characters = documentCharacters - JSON.stringify(worksheet).length;
  return { characters, scarce: characters < scarceBelow };
}
