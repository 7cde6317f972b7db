import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { SharesBar } from "./SharesBar.tsx";
import { useSummaryNumbersStyles } from "./SummaryNumbers.styles.ts";
import { UrgencyBars } from "./UrgencyBars.tsx";

/** The area in numbers. */
export function SummaryNumbers({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries");
  const formats = useFormats();
  const styles = useSummaryNumbersStyles();
  const hidden = useHiddenStyles();
  const { board, statistics, model } = view;
  const numbers = [
    { label: texts.summary.numbers.groups, value: texts.board.progress(board.handedIn, board.expected) },
    { label: texts.summary.numbers.participants, value: formats.number(statistics.participants) },
    { label: texts.summary.numbers.needs, value: formats.number(statistics.total) },
  ];
  return (
    <section className={styles.numbers} aria-label={texts.summary.numbers.title}>
      <h2 className={hidden.visually}>{texts.summary.numbers.title}</h2>
      <dl className={styles.tiles}>
        {numbers.map(({ label, value }) => (
          <div key={label} className={styles.tile}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <SharesBar shares={statistics.shares} lastYear={view.lastYear?.shares} />
      <UrgencyBars byUrgency={statistics.byUrgency} model={model} />
    </section>
  );
}
