import { Button, Field, Select } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useId, useRef, useState } from "react";
import { saveSheet } from "#files/sheet/saveSheet.ts";
import { usualLimits } from "#files/sheet/sheet.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Table } from "#lib/cell.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ErrorPanel } from "#ui/ErrorPanel.tsx";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { Section } from "#ui/Section.tsx";
import { useTrainingStyles } from "../training.styles.ts";
import { useImportStyles } from "./import.styles.ts";
import { type ImportTable, rowsOf, withHeader, withSheet } from "./importTable.ts";
import { importTemplate } from "./importTemplate.ts";
import { type FileFailure, readFile } from "./readFile.ts";

/** Rows among which the row of titles may be chosen. */
const titleRows = 30;

interface ChooseFileProps {
  readonly table: ImportTable | null;
  readonly onTable: (table: ImportTable) => void;
}

/** The file, and where in it the table is. */
export function ChooseFile({ table, onTable }: ChooseFileProps) {
  const texts = useTexts("trainingImport");
  const words = texts.file;
  const formats = useFormats();
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const announce = useAnnounce();
  const id = useId();
  const hidden = useHiddenStyles();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"idle" | "reading" | "notSaved">("idle");
  const [failure, setFailure] = useState<FileFailure | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState("reading");
    setFailure(null);
    const read = await readFile(file);
    setState("idle");
    if (!read.ok) {
      setFailure(read.failure);
      return;
    }
    onTable(read.value);
    announce(words.read(file.name, rowsOf(read.value).length));
  };
  const template = async () => {
    const saved = await saveSheet(texts.sheets.template, [importTemplate(texts.sheets)]);
    setState(saved.ok ? "idle" : "notSaved");
    announce(saved.ok ? words.saved : "");
  };
  return (
    <Section title={words.title}>
      <div className={shared.surface}>
        <p className={styles.fileLabel} id={`${id}-label`}>
          {words.label}
        </p>
        <p id={`${id}-hint`} className={shared.help}>
          {words.hint(formats.number(usualLimits.rows))}
        </p>
        {/* The browser's own button speaks the browser's language, and forgets what was chosen. */}
        <input
          ref={input}
          type="file"
          className={hidden.visually}
          tabIndex={-1}
          aria-hidden
          accept=".xlsx,.csv,.txt,.tsv"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // The same file, corrected meanwhile, can be chosen again.
            currentTarget.value = "";
          }}
        />
        <div className={shared.actions}>
          <Button
            size="large"
            appearance={table ? "secondary" : "primary"}
            icon={<DocumentTableRegular />}
            aria-describedby={`${id}-label ${id}-hint`}
            onClick={() => input.current?.click()}
          >
            {table ? words.other : words.choose}
          </Button>
          <Button size="large" icon={<ArrowDownloadRegular />} onClick={() => void template()}>
            {words.template}
          </Button>
        </div>
        {state === "reading" && <p role="status">{words.reading}</p>}
        {failure && <Unreadable failure={failure} />}
        {table && !failure && <TablePlace table={table} onTable={onTable} />}
        {state === "notSaved" && (
          <p role="alert" className={shared.problem}>
            {words.failed}
          </p>
        )}
      </div>
    </Section>
  );
}

function Unreadable({ failure: { reason, limit } }: { readonly failure: FileFailure }) {
  const texts = useTexts("trainingImport").unreadable;
  const formats = useFormats();
  const { title, help } = texts[reason];
  const shown = formats.number(reason === "tooManyBytes" ? limit / 1_000_000 : limit);
  return <ErrorPanel title={title} help={typeof help === "string" ? help : help(shown)} />;
}

function TablePlace({
  table,
  onTable,
}: {
  readonly table: ImportTable;
  readonly onTable: ChooseFileProps["onTable"];
}) {
  const words = useTexts("trainingImport").file;
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const rows = rowsOf(table);
  return (
    <>
      <p className={shared.help}>
        <strong>{words.read(table.fileName, rows.length)}</strong>
      </p>
      <div className={`${styles.fields} ${styles.part}`}>
        {table.sheets.length > 1 && (
          <Field size="large" label={words.sheet}>
            <Select
              size="large"
              value={String(table.sheetAt)}
              onChange={(_, { value }) => onTable(withSheet(table, Number(value)))}
            >
              {table.sheets.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field size="large" label={words.header}>
          <Select
            size="large"
            value={String(table.headerRow)}
            onChange={(_, { value }) => onTable(withHeader(table, Number(value)))}
          >
            {titleRowsOf(rows).map(({ at, titles }) => (
              <option key={at} value={at}>
                {words.headerRow(at + 1, titles)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}

/** The first rows that say anything, by their place. */
function titleRowsOf(rows: Table): readonly { readonly at: number; readonly titles: string }[] {
  return rows
    .slice(0, titleRows)
    .map((row, at) => ({
      at,
      titles: row
        .filter((cell) => cell !== null)
        .join(", ")
        .slice(0, 120),
    }))
    .filter(({ titles }) => titles !== "");
}
