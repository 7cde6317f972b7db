import type { Period } from "#domain/model/townModel.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { yearShare } from "#domain/yearclock/yearShare.ts";
import { yearStretch } from "#domain/yearclock/yearStretch.ts";
import type { WheelMark, WheelSegment, WheelTone } from "#ui/YearWheel.tsx";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function bandsOf(periods: readonly Period[], current: Period | null): readonly WheelSegment[] {
  return periods.map(({ id, from, to }) => ({
    id,
    ...yearStretch(from, to),
    label: "",
    tone: id === current?.id ? "current" : "quiet",
  }));
}

/** Every item on the outermost ring where it has room, under its number in the list. */
export function ringsOf(items: readonly ClockItem[]): readonly (readonly WheelSegment[])[] {
  const rings: WheelSegment[][] = [];
  for (const [index, item] of items.entries()) {
    const segment: WheelSegment = {
      id: item.entry.id,
      ...yearStretch(item.from.slice(5), item.to.slice(5)),
      label: String(index + 1),
      tone: toneOf(item),
    };
    const free = rings.find((ring) => ring.every((other) => !overlap(other, segment)));
    if (free) free.push(segment);
    else rings.push([segment]);
  }
  return rings;
}

export function marksOf(items: readonly ClockItem[]): readonly WheelMark[] {
  const marks = items.flatMap((item): WheelMark[] => {
    const days = item.deadlines.length > 0 ? item.deadlines.map(({ on }) => on) : [item.dueOn];
    return days.flatMap((day) => {
      if (day === null) return [];
      const tone = item.state === "late" && item.mine ? "late" : item.mine ? "own" : "quiet";
      return { id: `${day} ${tone}`, at: yearShare(day.slice(5)), tone };
    });
  });
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

function toneOf({ mine, state }: ClockItem): WheelTone {
  if (!mine) return "quiet";
  return state === "ahead" || state === "past" ? "own" : state;
}

/** Whether two stretches of a turn have anything in common; either may go over its beginning. */
function overlap(a: Stretch, b: Stretch): boolean {
  return isWithin(a.from, b) || isWithin(b.from, a);
}

function isWithin(share: number, { from, to }: Stretch): boolean {
  return from < to ? from <= share && share < to : share >= from || share < to;
}
