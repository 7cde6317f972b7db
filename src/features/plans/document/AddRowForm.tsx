import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { withRow } from "#domain/plans/document/tableEdits.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useDocumentStyles } from "./document.styles.ts";
import type { TableView } from "./useTable.ts";

interface AddRowFormProps {
  readonly table: TableView;
  readonly newId: () => string;
  readonly onDone: () => void;
}

/** A row of HR's own: by itself, or as a part of an area (employees with a wage subsidy). */
export function AddRowForm({ table, newId, onDone }: AddRowFormProps) {
  const texts = useTexts("planDocument").tables;
  const styles = useDocumentStyles();
  const [name, setName] = useState("");
  const [partOf, setPartOf] = useState("");
  const [isTried, setIsTried] = useState(false);
  const wholes = table.rows.filter(({ role, name }) => role === "item" && name !== "");
  const add = () => {
    setIsTried(true);
    if (name.trim() === "") return;
    const row = { id: newId(), name: name.trim(), role: "item" as const, group: null };
    table.edit((now) => withRow(now, row, partOf === "" ? null : partOf));
    onDone();
  };
  const isMissing = isTried && name.trim() === "";
  return (
    <form
      className={styles.stack}
      style={{ maxWidth: "28rem" }}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={texts.rowName} {...(isMissing ? { validationMessage: texts.rowNameMissing } : {})}>
        <Input size="large" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={texts.partOf}>
        <Select size="large" value={partOf} onChange={(_, { value }) => setPartOf(value)}>
          <option value="">{texts.partOfNone}</option>
          {wholes.map((row) => (
            <option key={row.id} value={row.id}>
              {table.nameOf(row)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.button}>
          {texts.add}
        </Button>
        <Button className={styles.button} onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
