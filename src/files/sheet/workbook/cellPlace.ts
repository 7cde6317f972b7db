/** Column of a cell's name, from 0: `AB12` is 27. Null where it is no name. */
export function columnOf(name: string): number | null {
  const [, letters] = /^([A-Z]{1,3})\d+$/iu.exec(name) ?? [];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column: 27 is `AB`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
