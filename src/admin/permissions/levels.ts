/** Permission levels of our own. None of them holds adding and editing at once with deleting, sharing or versions. */
export type Level = "reads" | "fills" | "adds" | "maintains";

export interface LevelDefinition {
  readonly level: Level;
  readonly name: string;
  readonly description: string;
  /** SharePoint's two 32-bit halves, as it writes them. */
  readonly permissions: { readonly High: string; readonly Low: string };
}

// https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15) (PermissionKind)
const viewListItems = 0x1;
const addListItems = 0x2;
const editListItems = 0x4;
const openItems = 0x20;
const viewFormPages = 0x1000;
const open = 0x10000;
const viewPages = 0x20000;
const useRemoteApis = 0x20; // in the high half

const reading = viewListItems + openItems + viewFormPages + open + viewPages;

export const levels: readonly LevelDefinition[] = [
  define("reads", "Osaamiskello: lukee", "Avaa ja lukee. Ei versioita.", reading),
  define(
    "fills",
    "Osaamiskello: täyttää",
    "Lukee ja muokkaa. Ei lisää eikä poista.",
    reading + editListItems,
  ),
  define("adds", "Osaamiskello: lisää", "Lukee ja lisää. Ei muokkaa eikä poista.", reading + addListItems),
  define(
    "maintains",
    "Osaamiskello: ylläpitää",
    "Lukee, lisää ja muokkaa. Ei poista.",
    reading + addListItems + editListItems,
  ),
];

function define(level: Level, name: string, description: string, low: number): LevelDefinition {
  return { level, name, description, permissions: { High: String(useRemoteApis), Low: String(low) } };
}
