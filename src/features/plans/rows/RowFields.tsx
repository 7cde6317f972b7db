import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Hint } from "#domain/hints/hintsIn.ts";
import {
  type CellProblem,
  type CellWords,
  cellText,
  fieldsOf,
  withCellText,
} from "#domain/plans/planCells.ts";
import { longestCell, type PlanColumn, planColumns } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { type ChoiceColumn, Choices, choicePatch, chosenOf, ownWords } from "./Choices.tsx";
import type { ExtraColumn } from "./gridColumns.ts";
import { useRowsStyles } from "./rows.styles.ts";

interface RowFieldsProps {
  readonly row: PlanRow;
  readonly words: CellWords;
  readonly hintsOf: ((text: string) => readonly Hint[]) | null;
  readonly extraColumns: readonly ExtraColumn[];
  readonly onWrite: (patch: Partial<PlanRow>, field: string) => void;
}

/** A row as a form, for phones and for what does not fit in a cell. */
export function RowFields({ row, words, hintsOf, extraColumns, onWrite }: RowFieldsProps) {
  const texts = useTexts("plans");
  const styles = useRowsStyles();
  const hinted = (text: string) => {
    const [hint] = text === "" || !hintsOf ? [] : hintsOf(text);
    return hint ? `${texts.names.help} (${hint.words})` : null;
  };
  return (
    <div className={styles.fields}>
      {planColumns.map((column) => {
        if (column.kind === "number") {
          return <NumberField key={column.id} {...{ row, column, words, onWrite }} />;
        }
        if (column.kind === "choice") {
          return <ChoiceField key={column.id} {...{ row, words, onWrite }} column={column.id} />;
        }
        const { id } = column;
        const text = row[id];
        const warning = id === "when" ? null : hinted(text);
        if (id === "when" || id === "provider" || id === "targetGroup") {
          return (
            <Field
              key={id}
              size="large"
              label={texts.columns[id]}
              {...(warning ? { validationState: "warning" as const, validationMessage: warning } : {})}
              {...(id === "when" ? { hint: texts.hints.when } : {})}
            >
              <Input
                size="large"
                autoComplete="off"
                value={text}
                maxLength={longestCell}
                onChange={(_, { value }) => onWrite({ [id]: value }, id)}
              />
            </Field>
          );
        }
        return (
          <div key={id} className={styles.whole}>
            <LongTextField
              short
              id={`row-${id}`}
              label={texts.columns[id]}
              hint={warning ?? texts.hints[id]}
              value={text}
              limit={longestCell}
              onChange={(value) => {
                if (value.length <= longestCell) onWrite({ [id]: value }, id);
              }}
            />
          </div>
        );
      })}
      {extraColumns.map((extra) => (
        <p key={extra.id} className={styles.meta}>
          {`${extra.title}: ${extra.text(row)}`}
        </p>
      ))}
      {row.answers.length > 0 && <p className={styles.meta}>{texts.row.answers(row.answers.length)}</p>}
    </div>
  );
}

interface NumberFieldProps extends Pick<RowFieldsProps, "row" | "words" | "onWrite"> {
  readonly column: Extract<PlanColumn, { kind: "number" }>;
}

function NumberField({ row, column, words, onWrite }: NumberFieldProps) {
  const texts = useTexts("plans");
  const [written, setWritten] = useState<{ text: string; problem: CellProblem | null } | null>(null);
  return (
    <Field
      size="large"
      label={texts.fields[column.id]}
      {...(written?.problem ? { validationMessage: texts.problems[written.problem] } : {})}
    >
      <Input
        size="large"
        inputMode="decimal"
        autoComplete="off"
        value={written?.text ?? cellText(row, column, words)}
        onChange={(_, { value }) => {
          const read = withCellText(row, column, value, words);
          setWritten({ text: value, problem: read.ok ? null : read.failure });
          if (read.ok) onWrite(fieldsOf(read.value, column), column.id);
        }}
        onBlur={() => {
          if (!written?.problem) setWritten(null);
        }}
      />
    </Field>
  );
}

interface ChoiceFieldProps extends Pick<RowFieldsProps, "row" | "words" | "onWrite"> {
  readonly column: ChoiceColumn;
}

function ChoiceField({ row, column, words, onWrite }: ChoiceFieldProps) {
  const texts = useTexts("plans");
  const styles = useRowsStyles();
  const [own, setOwn] = useState(column === "competence" && chosenOf(row, column) === ownWords);
  return (
    <>
      <Field size="large" label={column === "eligible" ? texts.fields.eligible : texts.columns[column]}>
        <Select
          size="large"
          className={styles.list}
          value={own ? ownWords : chosenOf(row, column)}
          onChange={(_, { value }) => {
            setOwn(value === ownWords);
            onWrite(choicePatch(row, column, value), column);
          }}
        >
          <Choices row={row} column={column} words={words} />
        </Select>
      </Field>
      {own && (
        <Field size="large" label={texts.choice.ownWordsLabel}>
          <Input
            size="large"
            autoComplete="off"
            maxLength={longestCell}
            value={row.competenceText}
            onChange={(_, { value }) => onWrite({ competenceId: null, competenceText: value }, column)}
          />
        </Field>
      )}
    </>
  );
}
