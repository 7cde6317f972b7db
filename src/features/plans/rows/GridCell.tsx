import { mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Hint } from "#domain/hints/hintsIn.ts";
import { type CellProblem, type CellWords, cellText } from "#domain/plans/planCells.ts";
import type { PlanColumn } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { ChoiceEditor } from "./ChoiceEditor.tsx";
import { useGridStyles } from "./grid.styles.ts";
import { type GridColumn, numberWidth } from "./gridColumns.ts";
import { gridRoles } from "./gridRoles.ts";
import { hintedFields } from "./hintsOfRow.ts";
import { type EditEnd, TextEditor } from "./TextEditor.tsx";

/** What cells do; the same object as long as the grid stands. */
export interface CellDeeds {
  readonly open: (row: PlanRow) => void;
  readonly beginEdit: () => void;
  readonly write: (rowId: string, patch: Partial<PlanRow>) => void;
  readonly end: (end: EditEnd) => void;
  readonly cancel: (problem?: CellProblem) => void;
}

/** Everything about the grid that is the same for all its cells. */
export interface GridManner {
  readonly words: CellWords;
  readonly readOnly: boolean;
  readonly hintsOf: ((text: string) => readonly Hint[]) | null;
  readonly deeds: CellDeeds;
}

interface GridCellProps {
  readonly column: GridColumn;
  readonly place: number;
  readonly row: PlanRow;
  readonly index: number;
  readonly isNew: boolean;
  readonly active: boolean;
  readonly chosen: boolean;
  /** Null: it is not being edited. */
  readonly editing: { readonly typed: string | null } | null;
  readonly manner: GridManner;
}

/** One cell: what it says and, where it is edited, its editor. */
export function GridCell(props: GridCellProps) {
  const { column, place, row, index, isNew, active, chosen, editing, manner } = props;
  const texts = useTexts("plans").grid;
  const styles = useGridStyles();
  const hasButton = column.kind === "open" || column.kind === "action";
  return (
    <div
      {...gridRoles.cell(
        place + 1,
        column.key === "need",
        chosen,
        manner.readOnly || column.kind !== "field",
      )}
      data-row={index}
      data-col={place}
      {...(hasButton ? {} : { tabIndex: active ? 0 : -1, "data-focus": "" })}
      className={mergeClasses(
        styles.cell,
        chosen && styles.chosen,
        active && styles.active,
        place < 2 && styles.sticky,
        place === 1 && styles.edge,
        column.kind === "field" && column.column.kind === "number" && styles.number,
        editing !== null && styles.editing,
      )}
      style={{ width: column.width, ...(place < 2 ? { left: place * numberWidth } : {}) }}
    >
      {column.kind === "open" && (
        <button
          type="button"
          tabIndex={active ? 0 : -1}
          data-focus=""
          className={styles.button}
          aria-label={isNew ? texts.openNew : texts.open(index + 1, row.need)}
          onClick={() => manner.deeds.open(row)}
        >
          {isNew ? "+" : index + 1}
        </button>
      )}
      {column.kind === "action" &&
        (isNew || column.action.when?.(row) === false ? null : (
          <button
            type="button"
            tabIndex={active ? 0 : -1}
            data-focus=""
            className={styles.button}
            aria-label={column.action.labelOf(row, index + 1)}
            title={column.action.title}
            onClick={() => column.action.run(row)}
          >
            {column.action.icon}
          </button>
        ))}
      {column.kind === "extra" && !isNew && <span className={styles.text}>{column.extra.text(row)}</span>}
      {column.kind === "field" && <FieldCell {...props} field={column.column} texts={texts} />}
    </div>
  );
}

interface FieldCellProps extends GridCellProps {
  readonly field: PlanColumn;
  readonly texts: Texts<"plans">["grid"];
}

function FieldCell({ field, column, row, index, isNew, active, editing, manner, texts }: FieldCellProps) {
  const styles = useGridStyles();
  const hidden = useHiddenStyles();
  const { words, readOnly, hintsOf, deeds } = manner;
  const formats = useFormats();
  const text = cellText(row, field, words);
  const shown = field.id === "cost" && row.cost !== null ? formats.euros(row.cost) : text;
  const hints = hintsOf && flagged.has(field.id) && text !== "" ? hintsOf(text) : [];
  const editor = {
    row,
    column: field,
    label: `${column.title}, ${isNew ? texts.newRow : index + 1}`,
    words,
    typed: editing?.typed ?? null,
    onWrite: (patch: Partial<PlanRow>) => deeds.write(row.id, patch),
    onEnd: deeds.end,
    onCancel: deeds.cancel,
  };
  const isList = field.kind === "choice";
  if (editing && !isList) return <TextEditor {...editor} />;
  return (
    <>
      {!editing && (
        <span
          className={mergeClasses(styles.text, isNew && styles.placeholder)}
          {...(text.length > 40 ? { title: text } : {})}
        >
          {isNew && field.id === "need" ? texts.newRow : shown}
        </span>
      )}
      {hints[0] && !editing && (
        <>
          <WarningRegular aria-hidden className={styles.flag} />
          <span className={hidden.visually}>{texts.hinted[hints[0].kind]}</span>
        </>
      )}
      {isList && active && !readOnly && (
        <ChoiceEditor {...editor} choice={field.id} open={editing !== null} onOpen={deeds.beginEdit} />
      )}
    </>
  );
}

/** Texts in which a person may be named. */
const flagged: ReadonlySet<string> = new Set(hintedFields);
