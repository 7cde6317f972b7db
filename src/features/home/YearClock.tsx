import { makeStyles, tokens } from "@fluentui/react-components";
import type { Period } from "#domain/model/townModel.ts";
import { yearShare } from "#domain/yearclock/yearShare.ts";
import { media } from "#ui/media.ts";

interface YearClockProps {
  readonly periods: readonly Period[];
  readonly current: Period | null;
  readonly today: string;
}

const useStyles = makeStyles({
  clock: {
    flexShrink: 0,
    width: "88px",
    height: "88px",
    transform: "rotate(-90deg)",
    [media.phone]: { width: "64px", height: "64px" },
  },
  year: { fill: "none", stroke: tokens.colorNeutralBackground6, strokeWidth: 5 },
  period: { fill: "none", stroke: tokens.colorBrandStroke2, strokeWidth: 7 },
  current: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 13 },
  hand: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3.5, strokeLinecap: "round" },
  hub: { fill: tokens.colorNeutralForeground1 },
});

const radius = 41;
/** Between periods, as a share of the year. */
const gap = 0.008;

/** The town's year as a clock face: its periods, the current one strong, and a hand at today. The words stand beside. */
export function YearClock({ periods, current, today }: YearClockProps) {
  const styles = useStyles();
  const angle = yearShare(today.slice(5)) * 2 * Math.PI;
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className={styles.clock}>
      <circle cx="50" cy="50" r={radius} className={styles.year} />
      {periods.map((period) => {
        const from = yearShare(period.from);
        const overNewYear = period.to < period.from ? 1 : 0;
        const length = Math.max(0, yearShare(period.to) + overNewYear + 1 / 366 - from - gap);
        return (
          <circle
            key={period.id}
            cx="50"
            cy="50"
            r={radius}
            pathLength={1}
            strokeDasharray={`${length} ${1 - length}`}
            strokeDashoffset={-from}
            className={period.id === current?.id ? styles.current : styles.period}
          />
        );
      })}
      <line
        x1="50"
        y1="50"
        x2={50 + 29 * Math.cos(angle)}
        y2={50 + 29 * Math.sin(angle)}
        className={styles.hand}
      />
      <circle cx="50" cy="50" r="4" className={styles.hub} />
    </svg>
  );
}
