import type { PublishedLines } from "../lines/publishedLines.ts";
import type { LocalText } from "../model/localText.ts";
import { textIn } from "../model/localText.ts";
import type { Share } from "../model/townModel.ts";
import { methodOf, type YearModel } from "../model/yearModel.ts";
import { competenceKey } from "./competenceKey.ts";
import type { NeedOfGroup } from "./competenceNeeds.ts";
import { finnishOrder } from "./finnishOrder.ts";

/** By what needs are gathered, besides theme and competence. */
export type Grouping = "line" | "method" | "urgency" | "perspective" | "target";

/** Needs that have one thing in common. */
export interface NeedGroup {
  readonly key: string;
  /** Null: the needs do not say, or the town no longer has it. */
  readonly name: LocalText | null;
  /** The group's own words, where there is no name in the model. */
  readonly words: string | null;
  /** Whose line it is; null: none, or one that is no longer in force. */
  readonly level: string | null;
  /** A method's part of 70-20-10. */
  readonly share: Share | null;
  readonly needs: number;
  readonly groups: number;
  readonly items: readonly [NeedOfGroup, ...NeedOfGroup[]];
}

type Place = Pick<NeedGroup, "key" | "name" | "words" | "level" | "share"> & { readonly rank: number };

const last = Number.POSITIVE_INFINITY;
const nowhere: Place = { key: "", name: null, words: null, level: null, share: null, rank: last };

/** Of needs that answer a line which is no longer in force. */
export const goneLine = "gone";

/** What places needs: the town's model, and the lines in force that they can answer, the organisation's first. */
export interface GroupedBy extends Pick<YearModel, "commonSets" | "methods" | "urgencies" | "groupKinds"> {
  readonly lines: readonly PublishedLines[];
}

/**
 * Needs gathered by one thing: lines in their order, methods by their part of 70-20-10 and urgencies in the town's order,
 * the others most needed first; those that do not say come last. `kindOf` tells the kind of a group, whose perspectives it takes.
 */
export function needGroups(
  items: readonly NeedOfGroup[],
  by: Grouping,
  model: GroupedBy,
  kindOf: (groupId: string) => string | undefined,
): readonly NeedGroup[] {
  const placed = new Map<string, { place: Place; items: [NeedOfGroup, ...NeedOfGroup[]] }>();
  for (const item of items) {
    const place = placeOf(item, by, model, kindOf);
    const known = placed.get(place.key);
    if (known) known.items.push(item);
    else placed.set(place.key, { place, items: [item] });
  }
  return [...placed.values()]
    .sort(
      (a, b) =>
        compare(a.place.rank, b.place.rank) ||
        b.items.length - a.items.length ||
        finnishOrder(nameOf(a.place), nameOf(b.place)),
    )
    .map(({ place: { key, name, words, level, share }, items: same }) => ({
      ...{ key, name, words, level, share },
      needs: same.length,
      groups: new Set(same.map(({ groupId }) => groupId)).size,
      items: same,
    }));
}

function placeOf(
  { groupId, need }: NeedOfGroup,
  by: Grouping,
  model: GroupedBy,
  kindOf: (groupId: string) => string | undefined,
): Place {
  switch (by) {
    case "line":
      return linePlace(need.lineId, model.lines);
    case "method": {
      const method = methodOf(model, need.methodId);
      return method
        ? { ...nowhere, key: method.id, name: method.name, share: method.share, rank: -method.share }
        : nowhere;
    }
    case "urgency": {
      const rank = model.urgencies.findIndex(({ id }) => id === need.urgencyId);
      const urgency = model.urgencies[rank];
      return urgency ? { ...nowhere, key: urgency.id, name: urgency.name, rank } : nowhere;
    }
    case "perspective": {
      const kind = model.groupKinds.find(({ id }) => id === kindOf(groupId));
      const name = kind?.perspectives.find(({ id }) => id === need.perspectiveId)?.name;
      // Kinds of group may call the same perspective differently, and different ones by the same id.
      return name ? { ...nowhere, key: competenceKey(textIn(name, "fi").text), name, rank: 0 } : nowhere;
    }
    case "target": {
      const words = need.targetGroup.trim().replace(/\s+/gu, " ");
      return words ? { ...nowhere, key: competenceKey(words), words, rank: 0 } : nowhere;
    }
  }
}

function linePlace(lineId: string | null, levels: readonly PublishedLines[]): Place {
  if (lineId === null) return nowhere;
  const all = levels.flatMap(({ unitName, lines }) => lines.map((line) => ({ ...line, unitName })));
  const rank = all.findIndex(({ id }) => id === lineId);
  const line = all[rank];
  if (!line) return { ...nowhere, key: goneLine, rank: all.length };
  return { ...nowhere, key: `line:${line.id}`, name: line.text, level: line.unitName, rank };
}

function nameOf({ name, words }: Place): string {
  return name ? textIn(name, "fi").text : (words ?? "");
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
