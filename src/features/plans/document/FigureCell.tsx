import { mergeClasses } from "@fluentui/react-components";
import { type ClipboardEvent, useId, useState } from "react";
import { readDecimal } from "#domain/tables/readDecimal.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useTableStyles } from "./table.styles.ts";

interface FigureCellProps {
  /** "Hyvinvointipalvelut, 2028 htv" */
  readonly label: string;
  readonly value: number | null;
  /** What the app counts it to be; null: it is no sum, or there is nothing to count. */
  readonly counted: number | null;
  /** What last year's document said of the same. */
  readonly before: string | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur: () => void;
  /** A block of cells was pasted here: true when it was taken. */
  readonly onPaste: (text: string) => boolean;
}

/** One figure as people write it, with a comma; what is none stays on the screen and is not taken. */
export function FigureCell({ label, value, counted, before, onChange, onBlur, onPaste }: FigureCellProps) {
  const texts = useTexts("planDocument").tables;
  const formats = useFormats();
  const styles = useTableStyles();
  const belowId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : formats.number(value));
  const isBad = text.trim() !== "" && readDecimal(text) === null;
  const isWrong = value !== null && counted !== null && Math.abs(value - counted) >= 0.005;
  const below = [
    ...(isBad ? [texts.cellBad] : []),
    ...(counted === null ? [] : [texts.counted(formats.number(counted))]),
    ...(before === null ? [] : [before]),
  ];
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(pasted.trimEnd())) return;
    if (onPaste(pasted)) {
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <>
      <input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isBad || isWrong}
        {...(below.length > 0 ? { "aria-describedby": belowId } : {})}
        value={text}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value;
          setTyped(next);
          const read = readDecimal(next);
          if (read !== null || next.trim() === "") onChange(read);
        }}
        onPaste={paste}
        onBlur={() => {
          if (!isBad) setTyped(null);
          onBlur();
        }}
      />
      {below.length > 0 && (
        <span id={belowId} className={mergeClasses(styles.below, (isBad || isWrong) && styles.wrong)}>
          {below.join(" · ")}
        </span>
      )}
    </>
  );
}
