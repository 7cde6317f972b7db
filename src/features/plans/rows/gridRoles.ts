/**
 * What the parts of the grid are to assistive technology (the ARIA grid pattern). They are plain elements, placed by the
 * pixel: a table lays out all of its rows, and of thousands only those in sight exist.
 */
export const gridRoles = {
  grid: (label: string, rows: number, columns: number, readOnly: boolean) => ({
    role: "grid",
    "aria-label": label,
    "aria-rowcount": rows,
    "aria-colcount": columns,
    "aria-multiselectable": true,
    ...(readOnly ? { "aria-readonly": true } : {}),
  }),
  group: { role: "rowgroup" },
  row: (index: number) => ({ role: "row", "aria-rowindex": index }),
  title: (index: number) => ({ role: "columnheader", "aria-colindex": index }),
  cell: (index: number, isName: boolean, chosen: boolean, readOnly: boolean) => ({
    role: isName ? "rowheader" : "gridcell",
    "aria-colindex": index,
    "aria-selected": chosen,
    ...(readOnly ? { "aria-readonly": true } : {}),
  }),
} as const;
