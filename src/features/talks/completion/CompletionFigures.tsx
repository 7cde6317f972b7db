import { type CompletionSum, heldShare } from "#domain/talks/completionSums.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Figures } from "#ui/Figures.tsx";
import { useCompletionStyles } from "./completion.styles.ts";

interface CompletionFiguresProps {
  readonly sum: CompletionSum;
  readonly lastYear: CompletionSum | null;
  readonly year: number;
  readonly today: string;
  readonly heldBy: string;
}

/** The year in four numbers, beside the year before. */
export function CompletionFigures({ sum, lastYear, year, today, heldBy }: CompletionFiguresProps) {
  const texts = useTexts("talkCompletion").figures;
  const formats = useFormats();
  const styles = useCompletionStyles();
  const { due, held, exempt } = sum;
  const share = (of: CompletionSum) => {
    const known = heldShare(of);
    return known === null ? texts.none : formats.percent(known);
  };
  const open = due - held;
  const late = daysBetween(heldBy, today);
  const figures = [
    { label: texts.held, value: share(sum), detail: texts.ofDue(formats.number(held), formats.number(due)) },
    {
      label: texts.open,
      value: formats.number(open),
      detail: open > 0 && late > 0 ? texts.late(late) : texts.dueBy(formats.day(heldBy)),
    },
    { label: texts.exempt, value: formats.number(exempt), detail: exempt > 0 ? texts.exemptHelp : "" },
    {
      label: texts.lastYear(year - 1),
      value: lastYear ? share(lastYear) : texts.none,
      detail: lastYear
        ? texts.ofDue(formats.number(lastYear.held), formats.number(lastYear.due))
        : texts.unknown,
    },
  ];
  return (
    <div className={styles.figures}>
      <Figures figures={figures} />
    </div>
  );
}
