/** A string literal for `$filter`: quotes doubled, percent-encoded (a bare `&` would cut the expression). */
export function odataString(value: string): string {
  return encodeURIComponent(`'${value.replaceAll("'", "''")}'`);
}
