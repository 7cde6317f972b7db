import type { DatedSet } from "#domain/model/commonSets.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { useModelStyles } from "./model.styles.ts";
import { validityText } from "./validityText.ts";

interface CommonHistoryProps {
  readonly sets: readonly DatedSet[];
  /** The one that is on the page; null while a draft is. */
  readonly current: DatedSet | null;
}

/** The sets of other years, newest first. */
export function CommonHistory({ sets, current }: CommonHistoryProps) {
  const texts = useTexts("model");
  const formats = useFormats();
  const styles = useModelStyles();
  const others = sets.filter((dated) => dated !== current).reverse();
  if (others.length === 0) return null;
  return (
    <div className={styles.below}>
      <Section title={texts.history.title}>
        <p className={styles.help}>{texts.history.help}</p>
        <RowList>
          {others.map((dated) => {
            const { fromYear, decidedOn, competences } = dated.set;
            const facts = [
              texts.count(competences.length),
              ...(decidedOn === null ? [] : [texts.decidedOn(formats.day(decidedOn))]),
            ];
            return (
              <LinkRow
                key={fromYear}
                // The set that the town began with has no first year; its last one shows it as well.
                href={`/common/${fromYear || (dated.toYear ?? fromYear)}`}
                title={validityText(dated, texts.validity)}
                detail={facts.join(", ")}
              />
            );
          })}
        </RowList>
      </Section>
    </div>
  );
}
