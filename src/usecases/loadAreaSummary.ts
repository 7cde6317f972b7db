import type { Theme } from "#domain/model/discussionTemplate.ts";
import { themesOf } from "#domain/model/themesOf.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { type NeedStatistics, needStatistics } from "#domain/needs/needStatistics.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ChannelPost } from "#domain/summaries/channelPost.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { DocumentRow, HandedInRow, Rows } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Gaps, orGap } from "./gaps.ts";
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
  /** The copies that are counted. */
  readonly included: ChannelPost["included"];
  /** Groups whose handed-in discussion cannot be read, with the reason; they are not in the statistics. */
  readonly unreadable: readonly {
    readonly groupId: string;
    readonly name: string;
    readonly failure: UseCaseFailure;
  }[];
  /** Null before HR first writes something. */
  readonly summary: Stored<AreaSummary> | null;
  readonly posts: readonly StoredPost[];
  /** Why the numbers may be too low, or the posts not all. */
  readonly gaps: Gaps;
}

/**
 * Loads an area in one request (and further pages where it has thousands of groups); never one per group. `sure`: what
 * comes back empty is asked for once more, for those who are about to act on it.
 */
export async function loadAreaSummary(
  services: Services,
  year: number,
  unitId: UnitId,
  options: { readonly sure?: boolean } = {},
): Promise<Result<AreaMaterial, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const doubtEmpty = options.sure ?? false;
  const found = await stores.lookUp({
    summary: { ...lookups.summary(year, unitId), doubtEmpty },
    posts: { ...lookups.posts(year, unitId), doubtEmpty },
    rows: lookups.handedInDigests(year, unitId),
    elsewhere: lookups.handedInRows(year),
    // From the town's data as it is now: a corrected channel must be seen by the next try.
    model: { ...lookups.model(), keepAs: undefined },
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, me: orGap(found.value.me) });
  if (!all.ok) return all;
  const { summary, posts, rows, elsewhere, model, units, groups, me } = all.value;
  const missing = missingRows(unitId, rows, elsewhere);
  const unit = units.all.get(unitId);
  if (!unit) return fail(unreadableUnit(units.unreadable, unitId));
  const today = services.today();
  const source = {
    year,
    today,
    model,
    units: units.all,
    groups: groups.all,
    // Where every other group's document is, and the area's own with their digests.
    rows: [...elsewhere.rows.filter((row) => row.areaId !== unitId), ...rows.rows],
    incomplete: missing !== null,
  };
  const board = areaBoards(source, { hr: true }).find((area) => area.unit.id === unitId);
  if (!board) return fail({ reason: "notFound", requestId: null, subject: unitId });
  const template = {
    themes: themesOf(
      model,
      board.groups.map((group) => group.kindId),
    ),
  };
  const expected = new Set(board.groups.map((group) => group.groupId));
  const handedIn = rows.rows.filter((row) => expected.has(row.groupId));
  return ok({
    year,
    today,
    model,
    me: me.all?.id ?? null,
    board,
    template,
    statistics: needStatistics(digestsOf(handedIn), model, template),
    included: includedOf(handedIn),
    unreadable: unreadableOf(handedIn, board),
    summary,
    posts: posts.all,
    gaps: {
      missing,
      unreadable: [...units.unreadable, ...groups.unreadable, ...me.unreadable, ...posts.unreadable],
    },
  });
}

/** Why the area's documents are not all there: a page did not come, or the two answers do not agree. */
function missingRows(
  unitId: UnitId,
  rows: Rows<HandedInRow>,
  elsewhere: Rows<DocumentRow>,
): UseCaseFailure | null {
  const failure = rows.missing ?? elsewhere.missing;
  if (failure) return failure;
  const came = new Set(rows.rows.map((row) => row.groupId));
  const agree = elsewhere.rows.every((row) => row.areaId !== unitId || came.has(row.groupId));
  return agree ? null : { reason: "server", requestId: null, subject: "HandedIn" };
}

function unreadableUnit(unreadable: readonly UseCaseFailure[], unitId: UnitId): UseCaseFailure {
  const damaged = unreadable.find((failure) => failure.subject === unitId);
  return damaged ?? { reason: "notFound", requestId: null, subject: unitId };
}

function digestsOf(rows: readonly HandedInRow[]) {
  return rows.flatMap(({ groupId, digest }) => (digest?.ok ? [{ groupId, digest: digest.value }] : []));
}

function includedOf(rows: readonly HandedInRow[]): AreaMaterial["included"] {
  return rows.flatMap(({ groupId, digest }) => {
    const id = groupIdSchema.safeParse(groupId);
    return digest?.ok && id.success ? [{ groupId: id.data, revision: digest.value.revision }] : [];
  });
}

function unreadableOf(rows: readonly HandedInRow[], board: AreaBoard): AreaMaterial["unreadable"] {
  return rows.flatMap(({ groupId, title, digest }) => {
    if (!digest || digest.ok) return [];
    const name = board.groups.find((group) => group.groupId === groupId)?.name ?? title;
    return [{ groupId, name, failure: digest.failure }];
  });
}
