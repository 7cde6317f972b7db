import type { HandedInDigest } from "../discussions/handedIn.ts";
import type { Need } from "../discussions/need.ts";
import type { Theme } from "../model/discussionTemplate.ts";
import { languages, textIn } from "../model/localText.ts";
import type { TownModel } from "../model/townModel.ts";
import { competenceKey } from "./competenceKey.ts";

export interface NeedOfGroup {
  readonly groupId: string;
  readonly need: Need;
}

/** The needs of one theme that name the same competence. */
export interface CompetenceNeeds {
  /** Null: a competence in the groups' own words. */
  readonly competenceId: string | null;
  /** The groups' own words as first written; for a common competence what the needs added, mostly empty. */
  readonly text: string;
  readonly needs: number;
  readonly groups: number;
  readonly items: readonly NeedOfGroup[];
}

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
  readonly shares: ShareCounts;
  /** Every urgency of the town in its order, then null for needs that name none. */
  readonly byUrgency: readonly { readonly urgencyId: string | null; readonly needs: number }[];
}

export interface GroupDigest {
  readonly groupId: string;
  readonly digest: HandedInDigest;
}

/** What the handed-in discussions of an area say together, in an order that does not depend on who came first. */
export function needStatistics(
  digests: readonly GroupDigest[],
  model: Pick<TownModel, "competences" | "methods" | "urgencies">,
  template: { readonly themes: readonly Theme[] },
): NeedStatistics {
  const items = [...digests]
    .sort((a, b) => order(a.groupId, b.groupId))
    .flatMap(({ groupId, digest }) => digest.needs.map((need) => ({ groupId, need })));
  const themeIds = new Set([...template.themes.map((theme) => theme.id), ...themesBeyond(items, template)]);
  return {
    total: items.length,
    groups: digests.length,
    participants: digests.reduce((sum, { digest }) => sum + (digest.participants ?? 0), 0),
    byTheme: [...themeIds].map((themeId) => ({
      themeId,
      competences: competencesOf(
        items.filter((item) => item.need.themeId === themeId),
        model,
      ),
    })),
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
  return [...new Set(items.map((item) => item.need.themeId).filter((id) => !known.has(id)))].sort(order);
}

function competencesOf(
  items: readonly NeedOfGroup[],
  model: Pick<TownModel, "competences">,
): readonly CompetenceNeeds[] {
  const common = new Map(
    model.competences.flatMap((competence) =>
      languages.map((language) => [competenceKey(competence.name[language] ?? ""), competence.id] as const),
    ),
  );
  const grouped = new Map<string, { competenceId: string | null; items: NeedOfGroup[] }>();
  for (const item of items) {
    const ownWords = competenceKey(item.need.competenceText);
    // A group that wrote a common competence's name by hand means that competence.
    const competenceId = item.need.competenceId ?? (ownWords ? common.get(ownWords) : undefined) ?? null;
    const key = competenceId === null ? `text ${ownWords}` : `id ${competenceId}`;
    const found = grouped.get(key);
    if (found) found.items.push(item);
    else grouped.set(key, { competenceId, items: [item] });
  }
  return [...grouped.values()]
    .map(({ competenceId, items: same }) => ({
      competenceId,
      text: same[0]?.need.competenceText.trim().replace(/\s+/gu, " ") ?? "",
      needs: same.length,
      groups: new Set(same.map((item) => item.groupId)).size,
      items: same,
    }))
    .sort((a, b) => b.needs - a.needs || b.groups - a.groups || order(nameOf(a, model), nameOf(b, model)));
}

function nameOf(competence: CompetenceNeeds, model: Pick<TownModel, "competences">): string {
  const common = model.competences.find((known) => known.id === competence.competenceId);
  return common ? textIn(common.name, "fi").text : competence.text || (competence.competenceId ?? "");
}

function sharesOf(items: readonly NeedOfGroup[], model: Pick<TownModel, "methods">): ShareCounts {
  const shareOf = new Map(model.methods.map((method) => [method.id, method.share]));
  const counted = (share: number | undefined) =>
    items.filter((item) => shareOf.get(item.need.methodId ?? "") === share).length;
  return { s70: counted(70), s20: counted(20), s10: counted(10), open: counted(undefined) };
}

function urgenciesOf(
  items: readonly NeedOfGroup[],
  model: Pick<TownModel, "urgencies">,
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

const collator = new Intl.Collator("fi", { numeric: true });

/** Finnish alphabetical order; texts that it calls equal still get one fixed order. */
function order(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
