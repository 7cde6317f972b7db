import type { ReactElement } from "react";
import { type PlanColumn, type PlanColumnId, planColumns } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { Texts } from "#i18n/namespaces.ts";

/** A column that a screen adds to the plan's own; it is only read. */
export interface ExtraColumn {
  readonly id: string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly text: (row: PlanRow) => string;
}

/** Something that a screen lets people do with one row; a button in the row, and in its dialog. */
export interface RowAction {
  readonly id: string;
  /** What the button does, in a word or two. */
  readonly title: string;
  readonly icon: ReactElement;
  /** The button's whole name: with the row that it is for. */
  readonly labelOf: (row: PlanRow, number: number) => string;
  /** Rows that it can be done with; all without it. */
  readonly when?: (row: PlanRow) => boolean;
  readonly run: (row: PlanRow) => void;
}

export type GridColumn = { readonly key: string; readonly title: string; readonly width: number } & (
  | { readonly kind: "open" }
  | { readonly kind: "field"; readonly column: PlanColumn }
  | { readonly kind: "extra"; readonly extra: ExtraColumn }
  | { readonly kind: "action"; readonly action: RowAction }
);

export const numberWidth = 52;

const widths: Readonly<Record<PlanColumnId, number>> = {
  need: 280,
  training: 240,
  targetGroup: 180,
  when: 128,
  participants: 104,
  days: 104,
  cost: 112,
  eligible: 120,
  method: 176,
  competence: 208,
  line: 240,
  provider: 168,
};

/** Columns before the plan's own. */
export const firstField = 1;

export function gridColumns(
  texts: Texts<"plans">["columns"],
  extraColumns: readonly ExtraColumn[],
  rowActions: readonly RowAction[],
): readonly GridColumn[] {
  return [
    { key: "number", title: texts.number, width: numberWidth, kind: "open" },
    ...planColumns.map((column) => ({
      key: column.id,
      title: texts[column.id],
      width: widths[column.id],
      kind: "field" as const,
      column,
    })),
    ...extraColumns.map((extra) => ({
      key: `extra ${extra.id}`,
      title: extra.title,
      width: extra.width,
      kind: "extra" as const,
      extra,
    })),
    ...rowActions.map((action) => ({
      key: `action ${action.id}`,
      title: action.title,
      width: 72,
      kind: "action" as const,
      action,
    })),
  ];
}
