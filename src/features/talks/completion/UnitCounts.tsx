import type { UnitProgress } from "#domain/talks/unitProgress.ts";
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
  const styles = useCompletionStyles();
  const areas = [...new Set(counts.map(({ areaId }) => areaId))];
  return (
    <>
      <p className={styles.lead}>{texts.leadCounts}</p>
      {areas.map((areaId) => (
        <Section key={areaId} title={unitName(units, areaId)}>
          <ul className={styles.bars} aria-label={texts.counts.title}>
            {counts
              .filter((count) => count.areaId === areaId)
              .sort((a, b) => unitName(units, a.unitId).localeCompare(unitName(units, b.unitId), "fi"))
              .map(({ unitId, held, due, supervisors, uncounted }) => (
                <li key={unitId}>
                  <CountBar
                    name={unitName(units, unitId)}
                    held={held}
                    due={due}
                    words={texts.areas.count(held, due)}
                  />
                  <span className={styles.quiet}>
                    {[
                      texts.counts.supervisors(supervisors),
                      ...(uncounted > 0 ? [texts.counts.uncounted(uncounted)] : []),
                    ].join(" · ")}
                  </span>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
