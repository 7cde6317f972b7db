import type { HandedInDigest } from "../discussions/handedIn.ts";
import type { Theme } from "../model/discussionTemplate.ts";
import { methodOf, type YearModel } from "../model/yearModel.ts";
import type { Merge } from "../summaries/areaSummary.ts";
import { type CompetenceNeeds, competenceNeeds, type NeedOfGroup } from "./competenceNeeds.ts";
import { finnishOrder } from "./finnishOrder.ts";

export interface ThemeNeeds {
  readonly themeId: string;
  readonly competences: readonly CompetenceNeeds[];
}

/** Needs by their method's part of 70-20-10; `open`: no method chosen, or one the town no longer has. */
export interface ShareCounts {
  readonly s70: number;
  readonly s20: number;
  readonly s10: number;
  readonly open: number;
}

export interface NeedStatistics {
  readonly total: number;
  readonly groups: number;
  readonly participants: number;
  readonly byTheme: readonly ThemeNeeds[];
  /** The same needs by competence alone, whatever their theme. */
  readonly byCompetence: readonly CompetenceNeeds[];
  /** Every need, in one fixed order. */
  readonly items: readonly NeedOfGroup[];
  readonly shares: ShareCounts;
  /** Every urgency of the town in its order, then null for needs that name none. */
  readonly byUrgency: readonly { readonly urgencyId: string | null; readonly needs: number }[];
}

export interface GroupDigest {
  readonly groupId: string;
  readonly digest: HandedInDigest;
}

/**
 * What the handed-in discussions of an area say together, in an order that does not depend on who came first. `merges`:
 * what HR counts as one.
 */
export function needStatistics(
  digests: readonly {
    readonly groupId: string;
    readonly digest: Pick<HandedInDigest, "needs" | "participants">;
  }[],
  model: Pick<YearModel, "commonSets" | "competences" | "methods" | "urgencies">,
  template: { readonly themes: readonly Theme[] },
  merges: readonly Merge[] = [],
): NeedStatistics {
  const items = [...digests]
    .sort((a, b) => finnishOrder(a.groupId, b.groupId))
    .flatMap(({ groupId, digest }) => digest.needs.map((need) => ({ groupId, need })));
  const themeIds = new Set([...template.themes.map((theme) => theme.id), ...themesBeyond(items, template)]);
  return {
    total: items.length,
    groups: digests.length,
    participants: digests.reduce((sum, { digest }) => sum + (digest.participants ?? 0), 0),
    byTheme: [...themeIds].map((themeId) => ({
      themeId,
      competences: competenceNeeds(
        items.filter((item) => item.need.themeId === themeId),
        model,
        merges,
      ),
    })),
    byCompetence: competenceNeeds(items, model, merges),
    items,
    shares: sharesOf(items, model),
    byUrgency: urgenciesOf(items, model),
  };
}

/** Themes that needs name and the template does not have (it changed after they were written). */
function themesBeyond(
  items: readonly NeedOfGroup[],
  template: { readonly themes: readonly Theme[] },
): readonly string[] {
  const known = new Set(template.themes.map((theme) => theme.id));
  return [...new Set(items.map((item) => item.need.themeId).filter((id) => !known.has(id)))].sort(
    finnishOrder,
  );
}

function sharesOf(
  items: readonly NeedOfGroup[],
  model: Pick<YearModel, "commonSets" | "methods">,
): ShareCounts {
  // Also by ways of learning that this year no longer has: last year is counted beside it, and a set may begin mid-year.
  const counted = (share: number | undefined) =>
    items.filter((item) => methodOf(model, item.need.methodId)?.share === share).length;
  return { s70: counted(70), s20: counted(20), s10: counted(10), open: counted(undefined) };
}

function urgenciesOf(
  items: readonly NeedOfGroup[],
  model: Pick<YearModel, "urgencies">,
): NeedStatistics["byUrgency"] {
  const known = model.urgencies.map((urgency) => urgency.id);
  const open = items.filter((item) => !known.includes(item.need.urgencyId ?? "")).length;
  return [
    ...known.map((urgencyId) => ({
      urgencyId,
      needs: items.filter((item) => item.need.urgencyId === urgencyId).length,
    })),
    { urgencyId: null, needs: open },
  ];
}
