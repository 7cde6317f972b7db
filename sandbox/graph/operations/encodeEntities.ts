import type { Behaviours } from "../state/Behaviours.ts";

const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What SharePoint may make of plain text on its way out (B15): only what means something in HTML, or more. */
export function encodeEntities(text: string, which: Behaviours["noteEntities"]): string {
  if (which === "none") return text;
  if (which === "markup") return text.replace(/[&<>]/g, (char) => names[char] ?? char);
  return text.replace(/[&<>"':]|[^\p{ASCII}]/gu, (char) => names[char] ?? `&#${char.codePointAt(0)};`);
}
