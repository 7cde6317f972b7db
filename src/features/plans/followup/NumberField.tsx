import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readDecimal } from "#domain/tables/readDecimal.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly most: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  readonly onChange: (value: number | null) => void;
  readonly onBlur: () => void;
}

/** A number as people write it; what is none stays on the screen and is not taken. */
export function NumberField({ label, hint, value, most, whole = false, onChange, onBlur }: NumberFieldProps) {
  const texts = useTexts("followUp").one;
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : formats.number(value));
  const problem = problemOf(text);
  function problemOf(written: string): string | null {
    const read = readDecimal(written);
    if (read === null) return written.trim() === "" ? null : texts.notNumber;
    if (read < 0) return texts.notNumber;
    if (whole && !Number.isInteger(read)) return texts.notWhole;
    return read > most ? texts.tooBig : null;
  }
  return (
    <Field
      size="large"
      label={label}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Input
        size="large"
        inputMode={whole ? "numeric" : "decimal"}
        value={text}
        onChange={(_, { value: next }) => {
          setTyped(next);
          if (problemOf(next) === null) onChange(readDecimal(next));
        }}
        onBlur={() => {
          if (problem === null) setTyped(null);
          onBlur();
        }}
      />
    </Field>
  );
}
