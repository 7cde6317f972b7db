import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { CompiledPlan, ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import { type PlanDigest, planDigestOf } from "#domain/plans/planDigest.ts";
import type { PlanFollowUp } from "#domain/plans/planFollowUp.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { Graph } from "#graph/graph.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { areaKey, confirmedKey, documentKey } from "./documentKey.ts";
import { areaOfKey, dayColumn, type Touched, textColumn, touched } from "./itemColumns.ts";
import type { ListName } from "./lists.ts";
import { createLong, saveLong } from "./longBody.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { readLong } from "./readLong.ts";
import { type Readings, readEach, readRecord } from "./readRecord.ts";
import { areaSummaryRecord } from "./records/areaSummaryRecord.ts";
import { compiledPlanRecord, confirmedPlanRecord } from "./records/compiledPlanRecord.ts";
import { planDigestRecord } from "./records/planDigestRecord.ts";
import { planDocumentRecord } from "./records/planDocumentRecord.ts";
import { planFollowUpRecord } from "./records/planFollowUpRecord.ts";
import { planProcessRecord } from "./records/planProcessRecord.ts";
import { planSheetRecord } from "./records/planSheetRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";
import { type StoredPost, summaryDocuments } from "./summaryDocuments.ts";

/** Where a group's plan stands, without its rows. */
export interface PlanStanding extends Touched {
  readonly groupId: string;
  readonly areaId: string;
  readonly title: string;
  /** Whose it is: `group`, or `area`. */
  readonly kind: string;
  /** `draft` or `handedIn`. */
  readonly state: string;
  /** Empty where the column holds no day. */
  readonly dueOn: string;
  /** Null before anything has been written. */
  readonly digest: Result<PlanDigest, StoreFailure> | null;
}

/** A plan with whose it is. */
export interface StoredSheet extends Stored<PlanSheet> {
  readonly groupId: string;
}

const wholeBody = ["Key", "State", ...longBodyColumns];
const withoutState = ["Key", ...longBodyColumns];
const standingColumns = ["Key", "Title", "Kind", "GroupId", "AreaKey", "State", "DueOn", "Digest"];

/** Plans, in all their states. `planYear` is the year that a plan is for. */
export const planDocuments = {
  plan(planYear: number, groupId: GroupId): Lookup<StoredSheet> {
    return one("Plans", documentKey.plan(planYear, groupId), wholeBody, storedSheet);
  },
  /** Where the plans stand that the person may read: of the whole town, or of one area. */
  planStandings(planYear: number, areaId?: UnitId): Lookup<readonly PlanStanding[]> {
    return {
      list: "Plans",
      select: standingColumns,
      where:
        areaId === undefined
          ? { column: "Year", is: planYear }
          : { column: "AreaKey", is: areaKey(planYear, areaId, "plan") },
      editor: true,
      from: (items) => ok(items.map(planStanding)),
    };
  },
  /** Where one group's plan stands; null where the reader sees none. */
  planStanding(planYear: number, groupId: GroupId): Lookup<PlanStanding | null> {
    return {
      list: "Plans",
      select: standingColumns,
      where: { column: "Key", is: documentKey.plan(planYear, groupId) },
      editor: true,
      from: ([item]) => ok(item ? planStanding(item) : null),
    };
  },
  /** Every plan of an area with its rows, as far as the person may read them. */
  plansOfArea(planYear: number, areaId: UnitId): Lookup<Readings<readonly StoredSheet[]>> {
    return {
      list: "Plans",
      select: ["GroupId", ...wholeBody],
      where: { column: "AreaKey", is: areaKey(planYear, areaId, "plan") },
      from: (items) => ok(readEach(items, storedSheet)),
    };
  },
  /** HR's centralised plan; null before HR begins it. Management groups read it. */
  centralPlan: (planYear: number): Lookup<Stored<PlanSheet> | null> =>
    ifThere("PlanWork", documentKey.centralPlan(planYear), planSheetRecord),
  /** HR's summaries of a year, by unit: what HR has said of the groups' needs. HR's alone. */
  areaSummaries(year: number): Lookup<Readings<ReadonlyMap<string, AreaSummary>>> {
    return {
      list: "Summaries",
      select: ["Key", "UnitId", "Body"],
      where: { column: "Year", is: year },
      from(items) {
        const { all, unreadable } = readEach(items, (item) => {
          const summary = readRecord(item, areaSummaryRecord);
          return summary.ok ? ok([textColumn(item, "UnitId"), summary.value] as const) : summary;
        });
        return ok({ all: new Map(all), unreadable });
      },
    };
  },
  /** Null before HR has done anything with the year's plans. Management groups read it. */
  planProcess: (planYear: number): Lookup<Stored<PlanProcess> | null> =>
    ifThere("PlanWork", documentKey.planProcess(planYear), planProcessRecord),
  compiledPlan: (planYear: number, unitId: UnitId): Lookup<Stored<CompiledPlan> | null> =>
    ifThere("PlanWork", documentKey.compiledPlan(planYear, unitId), compiledPlanRecord),
  /** The yearly document; null before HR begins it. */
  planDocument: (planYear: number): Lookup<Stored<PlanDocument> | null> =>
    ifThere("PlanWork", documentKey.planDocument(planYear), planDocumentRecord),
  /** The confirmed plans of a year, all versions: everybody reads them. */
  confirmedPlans(planYear: number): Lookup<Readings<readonly ConfirmedPlan[]>> {
    return {
      list: "PublishedStaff",
      select: withoutState,
      where: { column: "AreaKey", is: confirmedKey(planYear) },
      from: (items) =>
        ok(
          readEach(items, (item) => {
            const stored = readLong(item, confirmedPlanRecord);
            return stored.ok ? ok(stored.value.value) : stored;
          }),
        ),
    };
  },
  /** The ledger's rows of messages about a unit's confirmed plan; HR reads them. */
  planPosts: (planYear: number, unitId: UnitId): Lookup<Readings<readonly StoredPost[]>> => ({
    ...summaryDocuments.posts(planYear, unitId),
    where: { column: "AreaKey", is: areaKey(planYear, unitId, "plan") },
  }),
  followUp(planYear: number, groupId: GroupId): Lookup<Stored<PlanFollowUp>> {
    return one("FollowUps", documentKey.followUp(planYear, groupId), wholeBody, (item) =>
      readLong(item, planFollowUpRecord),
    );
  },
  /** What became of the plans of a year, by the group in whose name it is written. */
  followUps(planYear: number): Lookup<Readings<ReadonlyMap<string, PlanFollowUp>>> {
    return {
      list: "FollowUps",
      select: ["GroupId", ...wholeBody],
      where: { column: "Year", is: planYear },
      from(items) {
        const { all, unreadable } = readEach(items, (item) => {
          const stored = readLong(item, planFollowUpRecord);
          return stored.ok ? ok([textColumn(item, "GroupId"), stored.value.value] as const) : stored;
        });
        return ok({ all: new Map(all), unreadable });
      },
    };
  },
};

function storedSheet(item: ListItem): Result<StoredSheet, StoreFailure> {
  const stored = readLong(item, planSheetRecord);
  return stored.ok ? ok({ ...stored.value, groupId: textColumn(item, "GroupId") }) : stored;
}

function planStanding(item: ListItem): PlanStanding {
  return {
    groupId: textColumn(item, "GroupId"),
    areaId: areaOfKey(textColumn(item, "AreaKey")),
    title: textColumn(item, "Title"),
    kind: textColumn(item, "Kind"),
    state: textColumn(item, "State"),
    dueOn: dayColumn(item, "DueOn"),
    digest: textColumn(item, "Digest") === "" ? null : readRecord(item, planDigestRecord, "Digest"),
    ...touched(item),
  };
}

function one<T>(
  list: ListName,
  key: string,
  select: readonly string[],
  read: (item: ListItem) => Result<T, StoreFailure>,
): Lookup<T> {
  return {
    list,
    select: ["GroupId", ...select],
    where: { column: "Key", is: key },
    doubtEmpty: true,
    from: ([item]) => (item ? read(item) : fail({ reason: "notFound", requestId: null, subject: key })),
  };
}

function ifThere<T>(list: ListName, key: string, codec: BodyCodec<T>): Lookup<Stored<T> | null> {
  return {
    list,
    select: wholeBody,
    where: { column: "Key", is: key },
    from: ([item]) => (item ? readLong(item, codec) : ok(null)),
  };
}

type Saved<T> = Promise<Result<T, StoreFailure>>;

/** Writes a group's or area's plan; one HTTP request. Its digest goes along. */
export async function savePlan(
  graph: Graph,
  site: WorkSite,
  stored: StoredSheet,
  value: PlanSheet,
): Saved<StoredSheet> {
  const digest = planDigestRecord.write(planDigestOf(value));
  if (!digest.ok) throw new Error("a digest is numbers only");
  const saved = await saveLong(graph, site, "Plans", stored, {
    value,
    codec: planSheetRecord,
    state: value.handedIn ? "handedIn" : "draft",
    more: { Digest: digest.value },
  });
  return saved.ok ? ok({ ...saved.value, groupId: stored.groupId }) : saved;
}

export async function saveFollowUp(
  graph: Graph,
  site: WorkSite,
  stored: Stored<PlanFollowUp>,
  value: PlanFollowUp,
): Saved<Stored<PlanFollowUp>> {
  return saveLong(graph, site, "FollowUps", stored, {
    value,
    codec: planFollowUpRecord,
    state: stored.state,
  });
}

/** Where a document of HR's plan work stands in its list. */
export interface PlanWorkPlace {
  readonly key: string;
  readonly title: string;
  readonly planYear: number;
  readonly unitId: string;
  readonly kind: "central" | "process" | "compiled" | "document";
}

/** Without `stored` the document is begun; one that a colleague has begun meanwhile is adopted as it is. */
export function savePlanWork<T>(
  graph: Graph,
  site: WorkSite,
  place: PlanWorkPlace,
  stored: Stored<T> | null,
  { value, codec }: { readonly value: T; readonly codec: BodyCodec<T> },
): Saved<Stored<T>> {
  if (stored) return saveLong(graph, site, "PlanWork", stored, { value, codec });
  return createLong(graph, site, "PlanWork", place.key, { value, codec, fields: planWorkFields(place) });
}

/** The columns of such a document besides its Key and body. */
export const planWorkFields = ({ title, planYear, unitId, kind }: PlanWorkPlace) => ({
  Title: title,
  Year: planYear,
  UnitId: unitId,
  Kind: kind,
  State: "open",
});

/** The fixed copy of a confirmed plan. One that exists already under this version is adopted, not doubled. */
export async function createConfirmed(
  graph: Graph,
  site: WorkSite,
  value: ConfirmedPlan,
  unitId: UnitId,
): Saved<ConfirmedPlan> {
  const key = documentKey.confirmedPlan(value.planYear, unitId, value.version);
  const fields = confirmedFields(value);
  const created = await createLong(graph, site, "PublishedStaff", key, {
    value,
    codec: confirmedPlanRecord,
    fields,
  });
  return created.ok ? ok(created.value.value) : created;
}

/** The columns of a confirmed plan besides its Key and body. */
export const confirmedFields = ({ planYear, unitId, unitName }: ConfirmedPlan) => ({
  Title: unitName,
  AreaKey: confirmedKey(planYear),
  Year: planYear,
  UnitId: unitId,
  Kind: "plan",
});
