import { linesAbove } from "#domain/lines/linesAbove.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf, unitChain } from "#domain/organisation/organisation.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { yearFormOf } from "#domain/organisation/yearFormOf.ts";
import { type PlanInForce, plansInForce } from "#domain/plans/confirmedKeys.ts";
import { clockItems } from "#domain/yearclock/clockItems.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { Readings } from "#store/readRecord.ts";
import type { Units } from "#store/reference.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { ChannelTab, GeneralTab } from "./channelTab.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, type Gaps, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import { publishedRows } from "./publishedRows.ts";
import type { Services } from "./services.ts";
import type { TabYear } from "./tabGroup.ts";
import { lineLookups, type YearLines, yearLinesFrom } from "./yearLines.ts";

/** What is asked for every tab, whoever's it is. */
export function frameLookups({ stores }: Services, work: GroupWork["lookups"], year: number) {
  const { lookups } = stores;
  return {
    model: lookups.model(),
    units: lookups.units(),
    reader: lookups.personOf(stores.owner.entraId),
    forStaff: lookups.publishedTitles("staff", year),
    forStaffBefore: lookups.publishedTitles("staff", year - 1),
    forLeads: lookups.publishedTitles("leads", year),
    forLeadsBefore: lookups.publishedTitles("leads", year - 1),
    ...lineLookups(work, year),
  };
}

type Titles = Result<readonly PublishedTitle[], UseCaseFailure>;

type Answers = Parameters<typeof yearLinesFrom>[0] & {
  readonly model: Result<TownModel, UseCaseFailure>;
  readonly units: Result<Readings<Units>, UseCaseFailure>;
  readonly reader: Result<Person | null, UseCaseFailure>;
} & Readonly<Record<"forStaff" | "forStaffBefore" | "forLeads" | "forLeadsBefore", Titles>>;

export interface TabFrame extends TabYear {
  readonly model: YearModel;
  readonly titles: readonly PublishedTitle[];
  readonly yearLines: YearLines;
  readonly gaps: Gaps;
}

/** The town's year, without which there is no tab, and what is published in it, as far as it came. */
export function tabFrame(answers: Answers, year: number, today: string): Result<TabFrame, UseCaseFailure> {
  const { forStaff, forStaffBefore, forLeads, forLeadsBefore } = answers;
  const all = allOk({ model: answers.model, units: answers.units, reader: orGap(answers.reader) });
  if (!all.ok) return all;
  const { model, units, reader } = all.value;
  const lists = [forStaff, forStaffBefore, forLeads, forLeadsBefore].map((titles) =>
    asGap(ifReadable(titles), null),
  );
  const yearLines = yearLinesFrom(answers);
  return ok({
    year,
    today,
    model: yearModel(model, year),
    units: units.all,
    me: reader.all?.id ?? null,
    titles: lists.flatMap(({ value }) => value ?? []),
    yearLines,
    gaps: {
      missing: lists.find(({ failure }) => failure !== null)?.failure ?? yearLines.gaps.missing,
      unreadable: [...reader.unreadable, ...units.unreadable, ...yearLines.gaps.unreadable],
    },
  });
}

/** What of the town's year belongs to the tab of a unit, or of groups in it. */
export function ofUnit(
  frame: TabFrame,
  unitId: UnitId,
  groups: readonly Group[],
): Pick<ChannelTab, "year" | "today" | "model" | "published" | "plans" | "lines" | "clock"> {
  const { year, today, model, units } = frame;
  return {
    year,
    today,
    model,
    published: publishedRows(frame.titles).filter((row) => isNear(row.unitId, unitId, units)),
    plans: plansOf(frame).filter((plan) => isNear(plan.unitId, unitId, units)),
    lines: linesOf(frame, unitId),
    clock: clockItems(model, {
      year,
      today,
      concerns: {
        roles: ["everyone"],
        form: yearFormOf(units, unitId, year),
        // Where each stands is said beside; the clock says the same to everybody.
        groups: groups.map(({ id, name, kindId, unitId: of }) => ({
          groupId: id,
          name,
          kindId,
          form: yearFormOf(units, of, year),
          discussion: null,
        })),
        progress: new Map(),
      },
    }).filter(({ mine }) => mine),
  };
}

/** The whole town's, for a tab that is of no unit in particular. */
export function ofTown(frame: TabFrame): Omit<GeneralTab, "gaps"> {
  const { year, today, model, titles, yearLines } = frame;
  const concerns = { roles: ["everyone"], form: "every", groups: [], progress: new Map() } as const;
  return {
    year,
    today,
    model,
    published: publishedRows(titles),
    // Of all units: those of the newest year are enough to choose from.
    plans: plansOf(frame).filter((plan, _, [newest]) => plan.year === newest?.year),
    lines: yearLines.inForce,
    clock: clockItems(model, { year, today, concerns }),
  };
}

function plansOf({ titles, units }: TabFrame): readonly PlanInForce[] {
  const organisation = organisationOf(units);
  return organisation ? plansInForce(titles, organisation.id) : [];
}

function linesOf({ yearLines, units }: TabFrame, unitId: UnitId): readonly PublishedLines[] {
  return linesAbove(yearLines.inForce, { unitId }, units, false);
}

/** Whether one of two units is above the other, or the same. */
function isNear(one: string, unitId: UnitId, units: Units): boolean {
  if (unitChain(units, unitId).some(({ id }) => id === one)) return true;
  const other = [...units.keys()].find((id) => id === one);
  return other !== undefined && unitChain(units, other).some(({ id }) => id === unitId);
}
