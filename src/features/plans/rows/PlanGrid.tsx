import { useMemo, useState } from "react";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { CellProblem, CellWords } from "#domain/plans/planCells.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { usePhone } from "#ui/usePhone.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { GridHelp } from "./GridHelp.tsx";
import { GridTable } from "./GridTable.tsx";
import { GridTools } from "./GridTools.tsx";
import { type ExtraColumn, gridColumns, type RowAction } from "./gridColumns.ts";
import { PasteDialog } from "./PasteDialog.tsx";
import { RowCards } from "./RowCards.tsx";
import { RowDialog } from "./RowDialog.tsx";
import { useGrid } from "./useGrid.ts";
import { mostPasted, useGridClipboard } from "./useGridClipboard.ts";
import { type ChangeRows, type RowHistory, useRowHistory } from "./useRowHistory.ts";

export interface PlanGridProps {
  /** What the rows are, for screen readers. */
  readonly label?: string;
  readonly rows: readonly PlanRow[];
  readonly onChange: ChangeRows;
  readonly model: YearModel;
  readonly lines: readonly PublishedLines[];
  readonly readOnly: boolean;
  readonly newId?: () => string;
  /** Read only, after the plan's own columns. */
  readonly extraColumns?: readonly ExtraColumn[];
  /** Buttons at the end of each row. Both lists are best kept the same from one drawing to the next. */
  readonly rowActions?: readonly RowAction[];
  /** Where the screen changes rows by other ways too, one history for all of them. */
  readonly history?: RowHistory;
  /** Marks what may name somebody. */
  readonly hinting?: Hinting;
  /** The row whose dialog is open, where the screen opens rows too. */
  readonly opened?: string | null;
  readonly onOpen?: (rowId: string | null) => void;
  /** The focus has left the rows: a good moment to save. */
  readonly onLeave?: () => void;
}

const nothing = () => {};
/** Rows that are only read get no new ones. */
const noId = () => "";
const none: readonly never[] = [];

/** Rows of a plan: a spreadsheet with a keyboard, cards on a phone. */
export function PlanGrid(props: PlanGridProps) {
  const { rows, onChange, model, lines, extraColumns = none, rowActions = none, hinting } = props;
  const { newId = noId, onLeave = nothing } = props;
  const readOnly = props.readOnly || !props.newId;
  const plans = useTexts("plans");
  const { grid: texts, columns: titles, choice, problems } = plans;
  const language = useLanguage();
  const formats = useFormats();
  const announce = useAnnounce();
  const isPhone = usePhone();
  const own = useRowHistory(onChange);
  const history = props.history ?? own;
  const [ownOpened, setOwnOpened] = useState<string | null>(null);
  const opened = props.onOpen ? (props.opened ?? null) : ownOpened;
  const setOpened = props.onOpen ?? setOwnOpened;
  const [problem, setProblem] = useState<string | null>(null);
  const columns = useMemo(
    () => gridColumns(titles, extraColumns, rowActions),
    [titles, extraColumns, rowActions],
  );
  const words = useMemo<CellWords>(
    () => ({ model, lines, language, yes: choice.yes, no: choice.no }),
    [model, lines, language, choice],
  );
  const grid = useGrid({
    ...{ rows, columns, words, readOnly, history, newId },
    onOpen: ({ id }) => setOpened(id),
    onProblem: (found: CellProblem | null) => {
      const text = found === null ? null : texts.unchanged(problems[found]);
      setProblem(text);
      if (text !== null) announce(text);
    },
  });
  const clipboard = useGridClipboard({
    ...{ grid, columns, words, history, readOnly, newId },
    say(what) {
      if (what === "tooMany") setProblem(plans.paste.tooMany(formats.number(mostPasted)));
      else {
        setProblem(null);
        announce("copied" in what ? texts.copied(what.copied) : texts.pasted(what.pasted));
      }
    },
  });
  const hintsOf = hinting?.hintsOf ?? null;
  const { deeds } = grid;
  const manner = useMemo(() => ({ words, readOnly, hintsOf, deeds }), [words, readOnly, hintsOf, deeds]);
  const undo = () => {
    history.undo?.();
    if (history.undo) announce(texts.undone);
  };
  const redo = () => {
    history.redo?.();
    if (history.redo) announce(texts.redone);
  };
  const removeRows = () => {
    const count = grid.removeRows();
    if (count > 0) announce(texts.removed(count));
  };
  const tools = (
    <GridTools
      grid={grid}
      rows={rows}
      isPhone={isPhone}
      problem={problem}
      onAdd={() => setOpened(grid.shown.at(-1)?.id ?? null)}
      undo={history.undo && undo}
      redo={history.redo && redo}
      removeRows={removeRows}
    />
  );
  return (
    <>
      {!readOnly && tools}
      {isPhone ? (
        <RowCards
          rows={rows}
          manner={manner}
          extraColumns={extraColumns}
          onOpen={({ id }) => setOpened(id)}
        />
      ) : rows.length === 0 && readOnly ? (
        <p>{texts.empty}</p>
      ) : (
        <GridTable
          label={props.label ?? texts.title}
          {...{ grid, columns, manner, clipboard, undo, redo, removeRows, onLeave }}
        />
      )}
      {!isPhone && !readOnly && <GridHelp />}
      <RowDialog
        rows={rows}
        rowId={opened}
        spare={grid.shown.at(-1) ?? null}
        {...{ manner, history, extraColumns, rowActions }}
        onGo={setOpened}
        onClose={() => {
          setOpened(null);
          onLeave();
        }}
      />
      <PasteDialog clipboard={clipboard} titles={titles} />
    </>
  );
}
