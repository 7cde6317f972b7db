import { Field, Select } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import { answeredLine } from "#domain/lines/answeredLine.ts";
import { lineTitle } from "#domain/lines/lineTitle.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Cascade } from "#usecases/cascade.ts";
import { useNeedRowStyles } from "../needRow.styles.ts";
import { unknownLine } from "./unknownLine.ts";

interface LineFieldProps {
  readonly need: Pick<Need, "lineId">;
  readonly cascade: Pick<Cascade, "linesAbove" | "linesGaps">;
  readonly onChange: (part: Pick<Need, "lineId">) => void;
  readonly onBlur: () => void;
}

/** Which line of the levels above a need answers; nobody has to say. */
export function LineField({ need, cascade, onChange, onBlur }: LineFieldProps) {
  const texts = useTexts("cascade").need;
  const language = useLanguage();
  const styles = useNeedRowStyles();
  const { linesAbove } = cascade;
  const { lineId } = need;
  const unknown = lineId !== null && !answeredLine(lineId, linesAbove);
  if (linesAbove.length === 0 && !unknown) return null;
  return (
    <Field size="large" className={styles.whole} label={texts.label} hint={texts.hint}>
      <Select
        size="large"
        value={lineId ?? ""}
        onChange={(_, { value }) => onChange({ lineId: value || null })}
        onBlur={onBlur}
      >
        <option value="">{texts.none}</option>
        {unknown && <option value={lineId}>{unknownLine(cascade, texts)}</option>}
        {linesAbove.map(({ unitId, unitName, lines }) => (
          <optgroup key={unitId} label={unitName}>
            {lines.map(({ id, text }) => {
              const shown = textIn(text, language);
              return (
                <option key={id} value={id} lang={shown.lang}>
                  {lineTitle(shown.text)}
                </option>
              );
            })}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
