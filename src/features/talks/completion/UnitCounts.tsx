import { heldShare } from "#domain/talks/completionSums.ts";
import type { UnitProgress } from "#domain/talks/unitProgress.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { CountBar } from "./CountBar.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { type UnitNames, unitName } from "./unitName.ts";

interface UnitCountsProps {
  readonly counts: readonly UnitProgress[];
  readonly units: UnitNames;
}

/** What leads above see: how many, by the supervisors' unit. */
export function UnitCounts({ counts, units }: UnitCountsProps) {
  const texts = useTexts("talkCompletion");
  const formats = useFormats();
  const styles = useCompletionStyles();
  const areas = [...new Set(counts.map(({ areaId }) => areaId))].map((areaId) => {
    const inArea = counts.filter((count) => count.areaId === areaId);
    const sum = (of: (count: UnitProgress) => number) => inArea.reduce((total, one) => total + of(one), 0);
    return {
      ...{ areaId, inArea, due: sum(({ due }) => due), held: sum(({ held }) => held) },
      supervisors: sum(({ supervisors }) => supervisors),
    };
  });
  return (
    <>
      <p className={styles.lead}>{texts.leadCounts}</p>
      {areas
        .toSorted((a, b) => b.due - a.due)
        .map(({ areaId, inArea, due, held, supervisors }) => (
          <Section
            key={areaId}
            title={unitName(units, areaId)}
            note={[
              texts.counts.total(held, due, formats.percent(heldShare({ due, held }) ?? 0)),
              texts.counts.supervisors(supervisors),
            ].join(" · ")}
          >
            <div className={styles.counts}>
              <ul className={styles.bars} aria-label={texts.counts.title}>
                {inArea
                  .toSorted((a, b) =>
                    unitName(units, a.unitId).localeCompare(unitName(units, b.unitId), "fi"),
                  )
                  .map((count) => (
                    <li key={count.unitId}>
                      <CountBar
                        name={unitName(units, count.unitId)}
                        held={count.held}
                        due={count.due}
                        words={wordsOf(count)}
                      />
                    </li>
                  ))}
              </ul>
            </div>
          </Section>
        ))}
    </>
  );

  function wordsOf({ held, due, supervisors, uncounted }: UnitProgress): string {
    return [
      texts.areas.count(held, due),
      ...(supervisors > 1 ? [texts.counts.supervisors(supervisors)] : []),
      ...(uncounted > 0 ? [texts.counts.uncounted(uncounted)] : []),
    ].join(" · ");
  }
}
