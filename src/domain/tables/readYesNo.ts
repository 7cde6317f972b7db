import type { Cell } from "#lib/cell.ts";

const yes = new Set(["kyllä", "k", "x", "1", "true", "tosi", "on", "ja", "j", "yes", "y", "sant"]);
const no = new Set(["ei", "e", "0", "false", "epätosi", "nej", "n", "no", "-", "falskt"]);

/** Yes or no, as tables say it in any of the languages; null for anything else. */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  const text = cell === null ? "" : String(cell).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : null;
}
