import { type LayingCopy, layingGroups } from "#domain/lines/layingCopy.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { themesOf } from "#domain/model/themesOf.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { type GroupDigest, type NeedStatistics, needStatistics } from "#domain/needs/needStatistics.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { reviewedBoard } from "#domain/summaries/reviewedBoard.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { DocumentRow, HandedInRow, Rows } from "#store/groupDocuments.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { areaBoards } from "./areaBoards.ts";
import { answerableLines } from "./areaLines.ts";
import { type CountedCopies, countedCopies } from "./countedCopies.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps, orGap } from "./gaps.ts";
import { layingCopies } from "./layingCopies.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

/** What HR compiles an area's summary from. */
export interface AreaMaterial extends CountedCopies {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  readonly me: PersonId | null;
  readonly board: AreaBoard;
  /** The themes of the area's groups. */
  readonly template: { readonly themes: readonly Theme[] };
  readonly statistics: NeedStatistics;
  /** What was handed in the year before; null where nothing was, or it did not come. */
  readonly lastYear: readonly GroupDigest[] | null;
  /** HR's dealings with the groups, by group. */
  readonly reviews: ReadonlyMap<string, StoredReview>;
  /** Null before HR first writes something. */
  readonly summary: Stored<AreaSummary> | null;
  readonly posts: readonly StoredPost[];
  /** What the area's own leading groups lay down. */
  readonly laying: readonly LayingCopy[];
  /** The area's own lines in force; null where none have been published. */
  readonly ownLines: PublishedLines | null;
  /** The lines in force that the groups' needs can answer, the organisation's first. */
  readonly lines: readonly PublishedLines[];
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
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    summary: { ...lookups.summary(year, unitId), doubtEmpty },
    posts: { ...lookups.posts(year, unitId), doubtEmpty },
    rows: lookups.handedInDigests(year, unitId),
    elsewhere: lookups.handedInRows(year),
    reviews: { ...work.value.lookups.reviews(year, unitId), doubtEmpty },
    before: { ...lookups.handedInDigests(year - 1, unitId), doubtEmpty: false },
    // From the town's data as it is now: a corrected channel must be seen by the next try.
    model: { ...lookups.model(), keepAs: undefined },
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    ...lineLookups(work.value.lookups, year),
  });
  if (!found.ok) return found;
  const { reviews, before, staffLines, leadsLines, ...rest } = found.value;
  const all = allOk({ ...rest, me: orGap(rest.me) });
  if (!all.ok) return all;
  const { summary, posts, rows, elsewhere, units, groups, me } = all.value;
  const model = yearModel(all.value.model, year);
  // Without HR's own words it is not known which discussions were returned.
  const said = asGap(reviews, { all: [], unreadable: [] });
  const missing = missingRows(unitId, rows, elsewhere) ?? said.failure;
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
  const copies = areaBoards(source, { hr: true }).find((area) => area.unit.id === unitId);
  if (!copies) return fail({ reason: "notFound", requestId: null, subject: unitId });
  const byGroup = new Map(said.value.all.map((review) => [review.groupId, review]));
  const board = reviewedBoard(copies, new Map([...byGroup].map(([groupId, { value }]) => [groupId, value])));
  const template = {
    themes: themesOf(
      model,
      board.groups.map((group) => group.kindId),
    ),
  };
  const counted = countedCopies(rows.rows, board);
  const { inForce, gaps } = yearLinesFrom({ staffLines, leadsLines });
  const inArea = new Set(board.groups.map(({ groupId }) => groupId));
  const members = groups.all.filter(({ id }) => inArea.has(id));
  return ok({
    ...counted,
    year,
    today,
    model,
    me: me.all?.id ?? null,
    board,
    template,
    statistics: needStatistics(counted.digests, model, template, summary?.value.merges),
    lastYear: lastYearOf(before),
    reviews: byGroup,
    summary,
    posts: posts.all,
    laying: layingCopies(layingGroups(groups.all, model.groupKinds, unitId), board, rows.rows),
    ownLines: inForce.find((lines) => lines.unitId === unitId) ?? null,
    lines: answerableLines(inForce, members, units.all, model),
    gaps: {
      missing: missing ?? gaps.missing,
      unreadable: [
        ...units.unreadable,
        ...groups.unreadable,
        ...me.unreadable,
        ...posts.unreadable,
        ...said.value.unreadable,
        ...gaps.unreadable,
      ],
    },
  });
}

/** Only a whole year is set beside this one. */
function lastYearOf(before: Result<Rows<HandedInRow>, UseCaseFailure>): AreaMaterial["lastYear"] {
  if (!before.ok || before.value.missing) return null;
  const digests = before.value.rows.flatMap(({ groupId, digest }) =>
    // Needs of a group that then said that it never met were not counted either.
    digest?.ok && digest.value.neverMet === null ? [{ groupId, digest: digest.value }] : [],
  );
  return digests.some(({ digest }) => digest.needs.length > 0) ? digests : null;
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
