import type { CompletionRow } from "#domain/talks/completion.ts";
import { type CompletionSum, completionBy, heldShare } from "#domain/talks/completionSums.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { Section } from "#ui/Section.tsx";
import { CountBar } from "./CountBar.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { type UnitNames, unitName } from "./unitName.ts";

interface AreaBarsProps {
  readonly rows: readonly CompletionRow[];
  readonly lastYear: readonly CompletionRow[] | null;
  readonly year: number;
  readonly units: UnitNames;
}

/** How far each service area is, and its units. */
export function AreaBars({ rows, lastYear, year, units }: AreaBarsProps) {
  const texts = useTexts("talkCompletion").areas;
  const formats = useFormats();
  const styles = useCompletionStyles();
  const before = completionBy(lastYear ?? [], ({ areaId }) => areaId);
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
    unitName(units, a).localeCompare(unitName(units, b), "fi");
  const words = ({ held, due, exempt }: CompletionSum) =>
    [texts.count(held, due), ...(exempt > 0 ? [texts.exempt(exempt)] : [])].join(" · ");
  const areas = [...completionBy(rows, ({ areaId }) => areaId)].sort(byName);
  return (
    <Section title={texts.title}>
      {areas.length === 0 && <p className={styles.help}>{texts.nobody}</p>}
      <div className={styles.surface}>
        {areas.map(([areaId, sum]) => {
          const share = heldShare(sum);
          const earlier = before.get(areaId);
          const lastShare = earlier ? heldShare(earlier) : null;
          const inArea = rows.filter((row) => row.areaId === areaId);
          return (
            <FoldRow
              key={areaId}
              title={unitName(units, areaId)}
              detail={[
                words(sum),
                ...(lastShare === null ? [] : [texts.lastYear(year - 1, formats.percent(lastShare))]),
              ].join(" · ")}
              state={
                <CountBar
                  held={sum.held}
                  due={sum.due}
                  words={share === null ? "" : formats.percent(share)}
                />
              }
            >
              <ul className={styles.bars} aria-label={texts.units}>
                {[...completionBy(inArea, ({ unitId }) => unitId)].sort(byName).map(([unitId, ofUnit]) => (
                  <li key={unitId}>
                    <CountBar
                      name={unitName(units, unitId)}
                      held={ofUnit.held}
                      due={ofUnit.due}
                      words={words(ofUnit)}
                    />
                  </li>
                ))}
              </ul>
            </FoldRow>
          );
        })}
      </div>
    </Section>
  );
}
