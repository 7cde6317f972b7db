import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { type FromBlock, tableFromBlock } from "#domain/plans/document/tableFromBlock.ts";
import { parsePasted } from "#domain/tables/parsePasted.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Table } from "#lib/cell.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { useDocumentStyles } from "./document.styles.ts";
import type { TableView } from "./useTable.ts";

interface ImportTableDialogProps {
  readonly open: boolean;
  readonly table: TableView;
  readonly newId: () => string;
  readonly onClose: () => void;
}

/** Takes a table from the clipboard or a file; what it would change is told before it is taken. */
export function ImportTableDialog({ open, table, newId, onClose }: ImportTableDialogProps) {
  const texts = useTexts("planDocument").tables;
  const words = texts.paste;
  const styles = useDocumentStyles();
  const surface = useFocusBack(open);
  const fileId = useId();
  const [pasted, setPasted] = useState("");
  const [found, setFound] = useState<FromBlock | null>(null);
  const [isUnread, setIsUnread] = useState(false);
  const look = (block: Table) => {
    setIsUnread(false);
    setFound(tableFromBlock(table.shape, table.table, block, { nameOf: table.nameOf, newId }));
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    setPasted("");
    const { readSheet } = await import("#files/sheet/readSheet.ts");
    const read = await readSheet(file);
    const sheet = read.ok ? read.value.sheets.find(({ rows }) => rows.length > 0) : undefined;
    if (sheet) look(sheet.rows);
    else {
      setFound(null);
      setIsUnread(true);
    }
  };
  const end = () => {
    setPasted("");
    setFound(null);
    setIsUnread(false);
    onClose();
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && end()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{words.title(table.title)}</DialogTitle>
          <DialogContent className={styles.stack}>
            <p className={styles.text}>{words.help}</p>
            <Field label={words.field}>
              <Textarea
                rows={6}
                value={pasted}
                onChange={(_, { value }) => {
                  setPasted(value);
                  look(parsePasted(value));
                }}
              />
            </Field>
            <div className={styles.point}>
              <label htmlFor={fileId}>{words.file}</label>
              <input
                id={fileId}
                type="file"
                accept=".xlsx,.csv,.txt,.tsv"
                onChange={({ currentTarget }) => void readFile(currentTarget.files?.[0])}
              />
            </div>
            <div role="status" className={styles.point}>
              {isUnread && <p className={styles.text}>{words.fileFailed}</p>}
              {found && <FoundLines found={found} />}
            </div>
          </DialogContent>
          <DialogActions fluid>
            <Button size="large" onClick={end}>
              {texts.cancel}
            </Button>
            <Button
              size="large"
              appearance="primary"
              disabledFocusable={!found || found.read === 0}
              onClick={() => {
                if (!found || found.read === 0) return;
                table.edit(() => found.table);
                end();
              }}
            >
              {words.take}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function FoundLines({ found: { read, added, problems } }: { readonly found: FromBlock }) {
  const words = useTexts("planDocument").tables.paste;
  const styles = useDocumentStyles();
  return (
    <>
      <p className={styles.text}>{read === 0 ? words.nothing : words.found(read, added)}</p>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map(({ line, text, reason }) => (
            <li key={`${line} ${text}`}>
              {reason === "notHere" ? words.skipped(line, text) : words.bad(line, text)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
