import type { DiscussionTemplate } from "../model/discussionTemplate.ts";
import type { GroupKind } from "../model/groupKind.ts";
import type { AgreedAction } from "./agreedAction.ts";
import type { FollowUp } from "./followUp.ts";
import type { Need } from "./need.ts";
import type { Worksheet } from "./worksheet.ts";

/** Names an action or a need of an earlier discussion in this year's worksheet. */
export const followUpId = {
  action: (actionId: string) => `action:${actionId}`,
  need: (needId: string) => `need:${needId}`,
};

/** What the group says became of it; null while nobody has said. */
export function followUpOf(worksheet: Pick<Worksheet, "followUps">, id: string): FollowUp | null {
  return worksheet.followUps.find((known) => known.id === id) ?? null;
}

/** Says what became of something agreed or needed earlier; null takes it back. */
export function withFollowUp(
  worksheet: Worksheet,
  id: string,
  part: Partial<Pick<FollowUp, "outcome" | "remark">> | null,
): Worksheet {
  const before = followUpOf(worksheet, id);
  const others = worksheet.followUps.filter((known) => known.id !== id);
  if (part === null) return { ...worksheet, followUps: others };
  const outcome = part.outcome ?? before?.outcome;
  if (!outcome) return worksheet;
  const now = { id, outcome, remark: part.remark ?? before?.remark ?? "" };
  return {
    ...worksheet,
    followUps: before
      ? worksheet.followUps.map((known) => (known.id === id ? now : known))
      : [...others, now],
  };
}

/**
 * The id under which something earlier goes on this year. Always the same one: two people who take it along at the same
 * time take it along once.
 */
export function carriedId(earlierId: string): string {
  return `again-${earlierId}`;
}

/** Takes an earlier action along to this year's; its day has passed, so the group sets a new one. */
export function carryAction(worksheet: Worksheet, action: AgreedAction): Worksheet {
  const id = carriedId(action.id);
  if (worksheet.actions.some((known) => known.id === id)) return worksheet;
  return { ...worksheet, actions: [...worksheet.actions, { ...action, id, byWhen: null }] };
}

/** An earlier need as it is this year, in a theme and from a perspective that this year's form has. */
function carriedNeed(need: Need, kind: GroupKind, template: DiscussionTemplate): Need {
  const { id, themeId, perspectiveId } = need;
  const theme = template.themes.find((known) => known.id === themeId) ?? template.themes[0];
  const perspective = kind.perspectives.find((known) => known.id === perspectiveId) ?? kind.perspectives[0];
  return {
    ...need,
    id: carriedId(id),
    themeId: theme?.id ?? themeId,
    perspectiveId: perspective?.id ?? perspectiveId,
    // Lines are laid down anew each year.
    lineId: null,
  };
}

/** An earlier need that is still there: it comes to this year's needs. */
export function carryNeed(
  worksheet: Worksheet,
  need: Need,
  { kind, template }: { readonly kind: GroupKind; readonly template: DiscussionTemplate },
): Worksheet {
  const known = worksheet.needs.some(({ id }) => id === carriedId(need.id));
  const needs = known ? worksheet.needs : [...worksheet.needs, carriedNeed(need, kind, template)];
  return withFollowUp({ ...worksheet, needs }, followUpId.need(need.id), { outcome: "goesOn" });
}

/** An earlier need that is met, or about which the group has changed its mind: its untouched copy goes again. */
export function dropCarriedNeed(
  worksheet: Worksheet,
  need: Need,
  outcome: FollowUp["outcome"] | null,
  { kind, template }: { readonly kind: GroupKind; readonly template: DiscussionTemplate },
): Worksheet {
  const copy = carriedNeed(need, kind, template);
  const needs = worksheet.needs.filter((known) => known.id !== copy.id || !sameNeed(known, copy));
  return withFollowUp({ ...worksheet, needs }, followUpId.need(need.id), outcome && { outcome });
}

function sameNeed(a: Need, b: Need): boolean {
  return (Object.keys(b) as (keyof Need)[]).every((key) => a[key] === b[key]);
}

/** How many of the actions agreed earlier the group has said something about. */
export function followedUp(
  worksheet: Pick<Worksheet, "followUps">,
  actions: readonly Pick<AgreedAction, "id">[],
): { readonly said: number; readonly of: number } {
  const said = actions.filter(({ id }) => followUpOf(worksheet, followUpId.action(id))).length;
  return { said, of: actions.length };
}
