import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { copiedRows } from "#domain/plans/copiedRows.ts";
import type { Confirmation, PlanProcess } from "#domain/plans/planProcess.ts";
import { ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { confirmedFields, type PlanWorkPlace, planWorkFields } from "#store/planDocuments.ts";
import { planWorkPlaces } from "#store/planWorkPlaces.ts";
import { compiledPlanRecord, confirmedPlanRecord } from "#store/records/compiledPlanRecord.ts";
import { planProcessRecord } from "#store/records/planProcessRecord.ts";
import { planSheetRecord } from "#store/records/planSheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { longDocument, type Wanted } from "../longDocument.ts";
import { type FileOf, rowsOf, type SheetFile, sheetOf } from "./plansElsewhere.ts";

/** What the files tell of a year's plans, ready to become HR's documents. */
export interface PlanSource {
  readonly planYear: number;
  readonly organisation: Unit;
  readonly process: FileOf<"process"> | null;
  readonly central: SheetFile | null;
  /** By the unit whose plan it is: the areas' sheets, and the centralised plan as the organisation's. */
  readonly sheets: ReadonlyMap<UnitId, { readonly unit: Unit; readonly sheet: SheetFile }>;
}

/** Documents that may be written at once; the steps in their order. */
export interface WorkStep {
  readonly list: "PlanWork" | "PublishedStaff";
  readonly wanted: readonly Wanted[];
}

/**
 * HR's part of the year: the centralised plan, what was compiled and confirmed, and the record of it. Of the confirmed
 * copies the organisation's comes last, since it puts them in force, and last of all the record: it is what tells the
 * next run that the rest is done.
 */
export function wantedWork(source: PlanSource): Result<readonly WorkStep[], AdminFailure> {
  const { planYear, organisation, process: file, central } = source;
  const process = file ? planProcessOf(file) : null;
  const confirmed = (process?.confirmations ?? []).flatMap((confirmation) => {
    const copies = compiledPlans(source, process, confirmation);
    return copies.map((plan) => ({ ...plan, confirmation }));
  });
  const copies = (ofOrganisation: boolean) =>
    confirmed
      .filter(({ unitId }) => (unitId === organisation.id) === ofOrganisation)
      .map((plan) => {
        const key = documentKey.confirmedPlan(planYear, plan.unitId as UnitId, plan.version);
        return longDocument(key, confirmedPlanRecord, plan, confirmedFields(plan));
      });
  const drafts = [
    ...(central
      ? [work(planWorkPlaces.central(planYear, organisation.id), planSheetRecord, sheetOf(central, null))]
      : []),
    ...(process ? compiledPlans(source, process) : []).map((plan) =>
      work(planWorkPlaces.compiled(planYear, plan.unitId as UnitId, plan.unitName), compiledPlanRecord, plan),
    ),
  ];
  const record = process
    ? [work(planWorkPlaces.process(planYear, organisation.id), planProcessRecord, process)]
    : [];
  const steps: WorkStep[] = [];
  for (const [list, documents] of [
    ["PlanWork", drafts],
    ["PublishedStaff", copies(false)],
    ["PublishedStaff", copies(true)],
    ["PlanWork", record],
  ] as const) {
    const wanted: Wanted[] = [];
    for (const document of documents) {
      if (!document.ok) return document;
      wanted.push(document.value);
    }
    steps.push({ list, wanted });
  }
  return ok(steps);
}

const planProcessOf = ({ is: _, ...process }: FileOf<"process">): PlanProcess => process;

/** The copies that HR compiled last, or those that a decision was made on. */
function compiledPlans(
  { planYear, sheets }: PlanSource,
  process: PlanProcess | null,
  confirmation?: Confirmation,
): readonly CompiledPlan[] {
  return [...sheets.values()].flatMap(({ unit, sheet }) => {
    const compiled = process?.units[unit.id]?.compiled;
    if (!compiled) return [];
    const version = confirmation?.version ?? compiled.version;
    // An earlier decision was made on the sheet as it had been handed in before the amendment.
    const isEarlier = version < compiled.version;
    const { narrative, frame } = sheet;
    return [
      {
        planYear,
        unitId: unit.id,
        unitName: unit.name,
        version,
        sheetRevision: compiled.sheetRevision - (isEarlier ? 1 : 0),
        compiledOn: isEarlier && confirmation ? confirmation.on : compiled.on,
        rows: copiedRows(rowsOf(sheet, version)),
        narrative,
        frame,
      },
    ];
  });
}

function work<T>(place: PlanWorkPlace, codec: BodyCodec<T>, value: T): Result<Wanted, AdminFailure> {
  return longDocument(place.key, codec, value, planWorkFields(place));
}
