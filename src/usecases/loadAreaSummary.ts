import type { Theme } from "#domain/model/discussionTemplate.ts";
import { themesOf } from "#domain/model/themesOf.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { type NeedStatistics, needStatistics } from "#domain/needs/needStatistics.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What HR compiles an area's summary from. */
export interface AreaMaterial {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly me: PersonId | null;
  readonly board: AreaBoard;
  /** The themes of the area's groups. */
  readonly template: { readonly themes: readonly Theme[] };
  readonly statistics: NeedStatistics;
  /** Groups whose handed-in discussion cannot be read, with the reason; they are not in the statistics. */
  readonly unreadable: readonly {
    readonly groupId: string;
    readonly name: string;
    readonly failure: UseCaseFailure;
  }[];
  /** Null before HR first writes something. */
  readonly summary: Stored<AreaSummary> | null;
  readonly posts: readonly StoredPost[];
}

/** Loads an area in one request (and further pages where it has thousands of groups); never one per group. */
export async function loadAreaSummary(
  services: Services,
  year: number,
  unitId: UnitId,
): Promise<Result<AreaMaterial, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const found = await stores.lookUp({
    summary: lookups.summary(year, unitId),
    posts: lookups.posts(year, unitId),
    rows: lookups.handedInDigests(year, unitId),
    elsewhere: lookups.handedInRows(year),
    // From the town's data as it is now: a corrected channel must be seen by the next try.
    model: { ...lookups.model(), keepAs: undefined },
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
  });
  if (!found.ok) return found;
  const { summary, posts, rows, elsewhere, model, units, groups, me } = found.value;
  if (!summary.ok) return summary;
  if (!posts.ok) return posts;
  if (!rows.ok) return rows;
  if (!elsewhere.ok) return elsewhere;
  if (!model.ok) return model;
  if (!units.ok) return units;
  if (!groups.ok) return groups;
  if (!me.ok) return me;
  const unit = units.value.get(unitId);
  if (!unit) return fail({ reason: "notFound", requestId: null, subject: unitId });
  const today = services.today();
  const source = {
    year,
    today,
    model: model.value,
    units: units.value,
    groups: groups.value,
    // Where every group's document is, and the area's own with their digests.
    rows: [...elsewhere.value, ...rows.value],
  };
  const board = areaBoards(source, { hr: true }).find((area) => area.unit.id === unitId);
  if (!board) return fail({ reason: "notFound", requestId: null, subject: unitId });
  const template = {
    themes: themesOf(
      model.value,
      board.groups.map((group) => group.kindId),
    ),
  };
  const expected = new Set(board.groups.map((group) => group.groupId));
  const handedIn = rows.value.filter((row) => expected.has(row.groupId));
  return ok({
    year,
    today,
    model: model.value,
    me: me.value?.id ?? null,
    board,
    template,
    statistics: needStatistics(digestsOf(handedIn), model.value, template),
    unreadable: unreadableOf(handedIn, board),
    summary: summary.value,
    posts: posts.value,
  });
}

function digestsOf(rows: readonly HandedInRow[]) {
  return rows.flatMap(({ groupId, digest }) => (digest?.ok ? [{ groupId, digest: digest.value }] : []));
}

function unreadableOf(rows: readonly HandedInRow[], board: AreaBoard): AreaMaterial["unreadable"] {
  return rows.flatMap(({ groupId, title, digest }) => {
    if (!digest || digest.ok) return [];
    const name = board.groups.find((group) => group.groupId === groupId)?.name ?? title;
    return [{ groupId, name, failure: digest.failure }];
  });
}
