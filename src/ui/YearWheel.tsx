import { mergeClasses } from "@fluentui/react-components";
import { arcPath, pointAt } from "./arcPath.ts";
import { useYearWheelStyles } from "./YearWheel.styles.ts";

/** A stretch of the year; shares of a turn clockwise from twelve o'clock, `to` before `from` going over New Year. */
export interface WheelSegment {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** A word or number that fits into the segment. */
  readonly label: string;
  readonly tone: WheelTone;
}

/** `own` stands out; `current` most of all. */
export type WheelTone = "quiet" | "own" | "current" | "late" | "done";

export interface WheelMark {
  readonly id: string;
  readonly at: number;
  readonly tone: "quiet" | "own" | "late";
}

interface YearWheelProps {
  /** The names of the year's equal parts, clockwise. */
  readonly parts: readonly string[];
  /** Wide bands next to the names. */
  readonly bands: readonly WheelSegment[];
  /** Thin arcs inside of the bands, one ring for each list, the outermost first. */
  readonly rings: readonly (readonly WheelSegment[])[];
  readonly marks: readonly WheelMark[];
  /** Where the hand points; null: not in this turn. */
  readonly hand: number | null;
  /** What stands in the middle. */
  readonly centre: string;
}

const middle = 200;
/** Around the wheel there is room for the names of its parts. */
const view = "-50 -18 500 436";
const names = 194;
const band = { outer: 174, inner: 148 };
const ringsFrom = 142;
const ringsTo = 52;
/** Between neighbours, as a share of a turn. */
const gap = 0.004;

/** A year as a wheel. It is decorative: the same stands in words beside it. */
export function YearWheel({ parts, bands, rings, marks, hand, centre }: YearWheelProps) {
  const styles = useYearWheelStyles();
  const step = Math.min(20, (ringsFrom - ringsTo) / Math.max(1, rings.length));
  return (
    <svg viewBox={view} aria-hidden="true" className={styles.wheel}>
      <circle cx={middle} cy={middle} r={band.outer} className={styles.face} />
      {parts.map((name, index) => {
        const line = index / parts.length;
        const [x1, y1] = pointAt(middle, ringsTo - 8, line);
        const [x2, y2] = pointAt(middle, band.outer, line);
        const [x, y] = pointAt(middle, names, (index + 0.5) / parts.length);
        return (
          <g key={name}>
            <line x1={x1} y1={y1} x2={x2} y2={y2} className={styles.spoke} />
            <text x={x} y={y} textAnchor={anchorAt(x)} className={styles.part}>
              {name}
            </text>
          </g>
        );
      })}
      {bands.map((segment) => (
        <Segment
          key={segment.id}
          segment={segment}
          radius={{ outer: band.outer, inner: band.inner }}
          kind="band"
          hand={hand}
        />
      ))}
      {rings.map((ring, index) => {
        const outer = ringsFrom - index * step;
        return ring.map((segment) => (
          <Segment
            key={segment.id}
            segment={segment}
            radius={{ outer, inner: outer - step + 3 }}
            kind="ring"
            hand={hand}
          />
        ));
      })}
      {marks.map(({ id, at, tone }) => {
        const [x, y] = pointAt(middle, band.outer, at);
        return (
          <path
            key={id}
            d={`M ${x} ${y - 7} l 7 7 l -7 7 l -7 -7 z`}
            className={mergeClasses(styles.mark, styles[`${tone}Mark`])}
          />
        );
      })}
      {hand !== null && <Hand at={hand} />}
      <circle cx={middle} cy={middle} r={ringsTo - 12} className={styles.hub} />
      <text x={middle} y={middle} className={styles.centre}>
        {centre}
      </text>
    </svg>
  );
}

/** A name grows away from the wheel. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - middle) < names / 3) return "middle";
  return x > middle ? "start" : "end";
}

function Segment(props: {
  readonly segment: WheelSegment;
  readonly radius: { readonly outer: number; readonly inner: number };
  readonly kind: "band" | "ring";
  readonly hand: number | null;
}) {
  const { segment, radius, kind, hand } = props;
  const { from, to, label, tone } = segment;
  const styles = useYearWheelStyles();
  const length = (to <= from ? to + 1 : to) - from;
  const drawn = Math.max(length - gap, 0.01);
  const [x, y] = pointAt(middle, (radius.outer + radius.inner) / 2, labelAt(from, drawn, hand));
  return (
    <g>
      <path
        d={arcPath(middle, radius, from, from + drawn)}
        className={mergeClasses(styles.segment, kind === "band" ? styles[`${tone}Band`] : styles[tone])}
      />
      {label && (
        <text x={x} y={y} className={mergeClasses(styles.label, kind === "ring" && styles[`${tone}Label`])}>
          {label}
        </text>
      )}
    </g>
  );
}

/** In the middle of the segment, or a quarter of it away where the hand would lie on the label. */
function labelAt(from: number, drawn: number, hand: number | null): number {
  const at = from + drawn / 2;
  const apart = hand === null ? 0.5 : Math.abs(((((at - hand) % 1) + 1.5) % 1) - 0.5);
  return apart < 0.03 ? from + drawn / 4 : at;
}

function Hand({ at }: { readonly at: number }) {
  const styles = useYearWheelStyles();
  const [x, y] = pointAt(middle, band.outer + 5, at);
  return <line x1={middle} y1={middle} x2={x} y2={y} className={styles.hand} />;
}
