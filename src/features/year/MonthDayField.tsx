import { Field, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useClockEditStyles } from "./clockEdit.styles.ts";

interface MonthDayFieldProps {
  readonly id: string;
  readonly label: string;
  /** `MM-DD`; the day may be missing or impossible while it is being written. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A day that comes every year. */
export function MonthDayField({ id, label, value, error, onChange }: MonthDayFieldProps) {
  const texts = useTexts("clock");
  const styles = useClockEditStyles();
  const errorId = useId();
  const [month = "01", day = ""] = value.split("-");
  const described = error ? { "aria-describedby": errorId } : {};
  return (
    <fieldset className={styles.monthDay}>
      <legend className={styles.legend}>{label}</legend>
      <Field size="large" label={texts.editing.day} className={styles.day}>
        <Input
          id={id}
          size="large"
          inputMode="numeric"
          maxLength={2}
          value={day.replace(/^0/u, "")}
          aria-invalid={error !== undefined}
          {...described}
          onChange={(_, typed) => {
            const digits = typed.value.replaceAll(/\D/gu, "");
            onChange(`${month}-${digits === "" ? "" : digits.padStart(2, "0")}`);
          }}
        />
      </Field>
      <Field size="large" label={texts.editing.month} className={styles.month}>
        <Select
          size="large"
          value={month}
          {...described}
          onChange={(_, chosen) => onChange(`${chosen.value}-${day}`)}
        >
          {texts.monthNames.map((name, index) => (
            <option key={name} value={String(index + 1).padStart(2, "0")}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {error && (
        <p id={errorId} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
