import type { ShareCounts } from "#domain/needs/needStatistics.ts";
import type { YearStatistics } from "#domain/talks/needsOverYears.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { PairBars } from "#ui/PairBars.tsx";
import { Section } from "#ui/Section.tsx";
import { useNeedsStyles } from "./needs.styles.ts";

const parts = ["s70", "s20", "s10"] as const;

/** The chosen ways of learning of both kinds beside the 70-20-10 model. */
export function MethodShares({ now }: { readonly now: YearStatistics }) {
  const texts = useTexts("talkStatistics");
  const formats = useFormats();
  const styles = useNeedsStyles();
  const shareOf = (counts: ShareCounts, part: (typeof parts)[number]) => {
    const chosen = counts.s70 + counts.s20 + counts.s10;
    return chosen === 0 ? null : counts[part] / chosen;
  };
  const rows = parts.map((part) => {
    const talks = shareOf(now.talks.shares, part);
    const groups = shareOf(now.groups.shares, part);
    const words = (share: number | null) => (share === null ? "–" : formats.percent(share));
    return {
      key: part,
      name: texts.shares.names[part],
      value: texts.pair(words(talks), words(groups)),
      full: talks ?? 0,
      striped: groups ?? 0,
    };
  });
  const isChosen = rows.some(({ full, striped }) => full + striped > 0);
  return (
    <Section title={texts.shares.title}>
      <p className={styles.help}>{isChosen ? texts.shares.help : texts.shares.none}</p>
      {isChosen && (
        <div className={styles.surface}>
          <PairBars caption={texts.shares.title} full={texts.talks} striped={texts.groups} rows={rows} />
        </div>
      )}
    </Section>
  );
}
