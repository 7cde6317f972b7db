import type { Line } from "#domain/lines/line.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { writtenIn } from "../writtenIn.ts";
import { LineFacts } from "./LineFacts.tsx";
import { useLineListStyles } from "./lineList.styles.ts";

interface LinesReadingProps {
  readonly lines: readonly Line[];
  readonly model: YearModel;
}

/** What the group lays down, as text. */
export function LinesReading({ lines, model }: LinesReadingProps) {
  const texts = useTexts("cascade").lines;
  const styles = useLineListStyles();
  const nameIn = (known: YearModel["lineKinds"], id: string | null) =>
    known.find((one) => one.id === id)?.name ?? null;
  return (
    <FormSection id="lines" title={texts.title}>
      {lines.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <ol className={styles.list}>
          {lines.map(({ id, text, kindId, tagId }) => (
            <li key={id} className={styles.line}>
              <span {...writtenIn(model)}>{text}</span>
              <LineFacts kind={nameIn(model.lineKinds, kindId)} tag={nameIn(model.strategyTags, tagId)} />
            </li>
          ))}
        </ol>
      )}
    </FormSection>
  );
}
