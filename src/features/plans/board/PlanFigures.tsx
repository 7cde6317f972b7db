import { overFrame } from "#domain/plans/planParts.ts";
import type { Frame } from "#domain/plans/planSheet.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { usePlanBoardStyles } from "./planBoard.styles.ts";

interface PlanFiguresProps {
  readonly days: number;
  readonly cost: number;
  /** Null: none is given, or none can be. */
  readonly frame: Frame | null;
  /** False: the plan has no frame by its nature. */
  readonly framed?: boolean;
}

/** Days and euros of a plan beside what may be used. */
export function PlanFigures({ days, cost, frame, framed = true }: PlanFiguresProps) {
  const texts = useTexts("planBoard");
  const formats = useFormats();
  const over = overFrame({ days, cost }, frame);
  return (
    <dl className={usePlanBoardStyles().figures}>
      <Figure
        label={texts.figures.days}
        sum={days}
        most={frame?.days ?? null}
        over={over.days}
        framed={framed}
        written={(value) => texts.days(formats.number(value))}
      />
      <Figure
        label={texts.figures.cost}
        sum={cost}
        most={frame?.cost ?? null}
        over={over.cost}
        framed={framed}
        written={formats.euros}
      />
    </dl>
  );
}

function Figure(props: {
  readonly label: string;
  readonly sum: number;
  readonly most: number | null;
  readonly over: number | null;
  readonly framed: boolean;
  readonly written: (value: number) => string;
}) {
  const { label, sum, most, over, framed, written } = props;
  const texts = useTexts("planBoard").figures;
  const styles = usePlanBoardStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{most === null ? written(sum) : texts.of(written(sum), written(most))}</dd>
      {most !== null && (
        <dd className={styles.meter}>
          <Meter done={sum} of={most} />
        </dd>
      )}
      {over !== null && <dd className={styles.over}>{texts.over(written(over))}</dd>}
      {most === null && framed && <dd className={styles.unframed}>{texts.noFrame}</dd>}
    </div>
  );
}
