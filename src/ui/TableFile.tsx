import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useId, useRef, useState } from "react";
import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Table } from "#lib/cell.ts";
import type { Result } from "#lib/result.ts";
import { useAnnounce } from "./Announcer.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { useHiddenStyles } from "./Hidden.styles.ts";
import { media } from "./media.ts";
import { Section } from "./Section.tsx";

/** Rows among which the row of titles may be chosen. */
const titleRows = 30;

export interface ShownTable {
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly rows: Table }[];
  readonly sheetAt: number;
  readonly headerRow: number;
}

interface UnreadableFile {
  readonly reason: keyof Texts<"tableImport">["unreadable"];
  readonly limit: number;
}

interface TableFileProps {
  readonly table: ShownTable | null;
  readonly maxRows: number;
  /** Reads a chosen file and takes it as the table; how many rows it has. */
  readonly onFile: (file: File) => Promise<Result<number, UnreadableFile>>;
  readonly onSheet: (at: number) => void;
  readonly onHeader: (row: number) => void;
  /** Saves an empty table to fill in; false: it could not be made. */
  readonly onTemplate: () => Promise<boolean>;
}

const useStyles = makeStyles({
  surface: {
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    "& > button": { minHeight: "44px" },
  },
  place: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    alignItems: "start",
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** A file with a table, and where in it the table is. */
export function TableFile(props: TableFileProps) {
  const { table, maxRows, onFile, onTemplate } = props;
  const texts = useTexts("tableImport");
  const words = texts.file;
  const formats = useFormats();
  const styles = useStyles();
  const announce = useAnnounce();
  const id = useId();
  const hidden = useHiddenStyles();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"idle" | "reading" | "notSaved">("idle");
  const [failure, setFailure] = useState<UnreadableFile | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState("reading");
    setFailure(null);
    const read = await onFile(file);
    setState("idle");
    if (read.ok) announce(words.read(file.name, read.value));
    else setFailure(read.failure);
  };
  const template = async () => {
    const saved = await onTemplate();
    setState(saved ? "idle" : "notSaved");
    announce(saved ? words.saved : "");
  };
  return (
    <Section title={words.title}>
      <div className={styles.surface}>
        <p className={styles.label} id={`${id}-label`}>
          {words.label}
        </p>
        <p id={`${id}-hint`} className={styles.help}>
          {words.hint(formats.number(maxRows))}
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
        <div className={styles.actions}>
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
        {table && !failure && <TablePlace {...props} table={table} />}
        {state === "notSaved" && (
          <p role="alert" className={styles.problem}>
            {words.failed}
          </p>
        )}
      </div>
    </Section>
  );
}

function Unreadable({ failure: { reason, limit } }: { readonly failure: UnreadableFile }) {
  const texts = useTexts("tableImport").unreadable;
  const formats = useFormats();
  const { title, help } = texts[reason];
  const shown = formats.number(reason === "tooManyBytes" ? limit / 1_000_000 : limit);
  return <ErrorPanel title={title} help={typeof help === "string" ? help : help(shown)} />;
}

interface TablePlaceProps extends Pick<TableFileProps, "onSheet" | "onHeader"> {
  readonly table: ShownTable;
}

function TablePlace({ table, onSheet, onHeader }: TablePlaceProps) {
  const words = useTexts("tableImport").file;
  const styles = useStyles();
  const rows = table.sheets[table.sheetAt]?.rows ?? [];
  return (
    <>
      <p className={styles.help}>
        <strong>{words.read(table.fileName, rows.length)}</strong>
      </p>
      <div className={styles.place}>
        {table.sheets.length > 1 && (
          <Field size="large" label={words.sheet}>
            <Select
              size="large"
              value={String(table.sheetAt)}
              onChange={(_, { value }) => onSheet(Number(value))}
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
            onChange={(_, { value }) => onHeader(Number(value))}
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
