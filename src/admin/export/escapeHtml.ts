/** Text as it is, wherever in a page it stands. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (one) => `&#${one.charCodeAt(0)};`);
}
