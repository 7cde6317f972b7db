/** The ids in a cell that holds several: spaces or, in files that are made by other systems, semicolons between them. */
export function wordsOf(cell: string): readonly string[] {
  return cell.split(/[\s;]+/u).filter((word) => word !== "");
}
