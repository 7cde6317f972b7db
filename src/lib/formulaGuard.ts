/**
 * A text that a spreadsheet program cannot take for a formula, not even once its cells have been saved as CSV: with an
 * apostrophe before it. Reading takes the apostrophe away again.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r\n]/u.test(text) ? text.slice(1) : text;
}
