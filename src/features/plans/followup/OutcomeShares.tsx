import type { PlanOutcome } from "#domain/plans/planOutcome.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { PairBars } from "#ui/PairBars.tsx";
import { Section } from "#ui/Section.tsx";
import { useFollowUpStyles } from "./followUp.styles.ts";

/** 70-20-10 as it was planned and as it came about, in parts of each. */
export function OutcomeShares({ byShare }: Pick<PlanOutcome, "byShare">) {
  const texts = useTexts("followUp").shares;
  const formats = useFormats();
  const styles = useFollowUpStyles();
  const sum = (of: PlanOutcome["byShare"]["planned"]) => of[70] + of[20] + of[10] + of.open;
  const planned = sum(byShare.planned);
  const realised = sum(byShare.realised);
  if (planned === 0) return null;
  const partOf = (count: number, all: number) => (all === 0 ? 0 : count / all);
  const rows = ([70, 20, 10, "open"] as const)
    .filter((share) => share !== "open" || byShare.planned.open + byShare.realised.open > 0)
    .map((share) => {
      const now = partOf(byShare.realised[share], realised);
      const then = partOf(byShare.planned[share], planned);
      const words = (count: number, part: number) => texts.words(count, formats.percent(part));
      return {
        key: String(share),
        name: texts.names[share],
        value: `${words(byShare.realised[share], now)} / ${words(byShare.planned[share], then)}`,
        full: now,
        striped: then,
      };
    });
  return (
    <Section title={texts.title}>
      <p className={styles.quiet}>{realised === 0 ? `${texts.help} ${texts.none}` : texts.help}</p>
      <PairBars caption={texts.title} full={texts.realised} striped={texts.planned} rows={rows} />
    </Section>
  );
}
