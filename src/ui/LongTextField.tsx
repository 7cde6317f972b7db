import { Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useLongTextFieldStyles } from "./LongTextField.styles.ts";
import { useSteadyCaret } from "./useSteadyCaret.ts";

interface LongTextFieldProps {
  /** The field's element id, for links from an error summary. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  /** Characters after which a text is too long. Nothing is ever cut. */
  readonly limit?: number;
  /** Short fields begin lower; every field grows with its text. */
  readonly short?: boolean;
  /** Language of the text, where it is not the person's own. */
  readonly lang?: string;
}

/** Left before a limit when its length begins to show. */
const nearLimit = 500;

/** A text of any length: grows with what is written, and never cuts it. */
export function LongTextField(props: LongTextFieldProps) {
  const { label, hint, value, onChange, onBlur, error, limit, short = false, id, lang } = props;
  const styles = useLongTextFieldStyles();
  const length = useLengthText(value.length, limit);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(area.current));
  const steady = useSteadyCaret(area, value);
  const problem = error ?? (length.over ? length.text : undefined);
  const below = [hint, length.over ? undefined : length.text].filter(Boolean).join(" ");
  return (
    <Field
      size="large"
      label={{ children: label, className: styles.label }}
      {...(below ? { hint: below } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Textarea
        {...(id ? { id } : {})}
        {...(lang ? { lang } : {})}
        size="large"
        className={styles.root}
        textarea={{ ref: area, className: mergeClasses(styles.area, short && styles.short) }}
        value={value}
        onSelect={steady.onSelect}
        onChange={(_, data) => {
          steady.onTyped(data.value);
          onChange(data.value);
        }}
        {...(onBlur ? { onBlur } : {})}
      />
    </Field>
  );
}

/** For browsers that do not size fields by their content. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

function useLengthText(length: number, limit: number | undefined): { text: string; over: boolean } {
  const texts = useTexts("ui").length;
  const formats = useFormats();
  if (limit === undefined || length <= limit - nearLimit) return { text: "", over: false };
  const over = length > limit;
  const text = over ? texts.over(formats.number(length - limit)) : texts.near(formats.number(limit - length));
  return { text, over };
}
