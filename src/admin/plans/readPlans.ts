import type { TownModel } from "#domain/model/townModel.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import { leadingGroup, type PlanLevel, planLevel } from "#domain/plans/planPlace.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { readJsonFolder } from "../readJsonFolder.ts";
import type { Town } from "../townSite.ts";
import { type FileOf, type PlanFile, planFileSchema, rowIdsOf, type SheetFile } from "./plansElsewhere.ts";

type PlanTown = Town & { readonly model: TownModel };

export interface ReadPlan {
  readonly file: string;
  readonly content: PlanFile;
  /** Whose it is; null for what is HR's or a supervisor's. */
  readonly group: Group | null;
}

/** What a folder holds of a year's plans, or everything that is wrong with it, file by file. */
export async function readPlans(
  folder: string,
  town: PlanTown,
  planYear: number,
  today: string,
): Promise<Result<readonly ReadPlan[], AdminFailure>> {
  const read = await readJsonFolder(folder, planFileSchema, (content, file) => {
    const group = "groupId" in content ? town.groups.find(({ id }) => id === content.groupId) : undefined;
    const issues = faultsOf(content, group, town, planYear, today);
    return issues.length > 0 ? fail(issues) : ok({ file, content, group: group ?? null });
  });
  if (!read.ok) return read;
  const issues = [...twice(read.value), ...lostRows(read.value, town)];
  return issues.length > 0 ? fail({ service: "admin", reason: "badJson", file: folder, issues }) : read;
}

/** The organisation's own sheet is the centralised plan; what became of it is followed in its leading group's name. */
const levels: Readonly<Record<"plan" | "followUp", readonly PlanLevel[]>> = {
  plan: ["group", "area"],
  followUp: ["area", "none"],
};

function faultsOf(
  content: PlanFile,
  group: Group | undefined,
  town: PlanTown,
  planYear: number,
  today: string,
): readonly string[] {
  switch (content.is) {
    case "plan":
    case "followUp": {
      const fits = group && levels[content.is].includes(planLevel(group, town));
      const place = fits ? [] : [`groupId: ${content.groupId}`];
      return content.is === "plan" ? [...place, ...sheetFaults(content, town, planYear, today)] : place;
    }
    case "central":
      return sheetFaults(content, town, planYear, today);
    case "process":
      return processFaults(content, town, today);
    case "talkNeeds": {
      const known = [...town.people.keys()].some((id) => id === content.supervisorId);
      const names = unknownIn(content.needs, "needs", yearModel(town.model, planYear));
      return [...(known ? [] : [`supervisorId: ${content.supervisorId}`]), ...names];
    }
  }
}

function sheetFaults(
  { rows, narrative, handedInOn }: SheetFile,
  town: PlanTown,
  planYear: number,
  today: string,
): readonly string[] {
  const sections = new Map(town.model.plan.narrative.map((section) => [section.id as string, section]));
  const groups = new Set<string>(town.groups.map(({ id }) => id));
  const people = new Set<string>(town.people.keys());
  const isKnown = (id: string) =>
    id.startsWith("talks:") ? people.has(id.slice("talks:".length)) : groups.has(id);
  return [
    ...unknownIn(rows, "rows", yearModel(town.model, planYear)),
    ...rows.flatMap(({ answers, from }, index) =>
      [...answers, ...from].flatMap(({ groupId }) => (isKnown(groupId) ? [] : [`rows.${index}: ${groupId}`])),
    ),
    ...Object.keys(narrative)
      .filter((key) => {
        const [id = "", unitId] = key.split(".");
        const section = sections.get(id);
        const units = [...town.units.keys()] as readonly string[];
        // An area without responsibility areas has one text under the heading.
        return !section || (unitId !== undefined && !(section.perUnit && units.includes(unitId)));
      })
      .map((key) => `narrative: ${key}`),
    ...(handedInOn !== null && handedInOn > today ? [`handedInOn: ${handedInOn}`] : []),
  ];
}

function unknownIn(
  items: readonly { readonly competenceId: string | null; readonly methodId: string | null }[],
  part: string,
  model: YearModel,
): readonly string[] {
  const competences = new Set<string>(model.competences.map(({ id }) => id));
  const methods = new Set<string>(model.methods.map(({ id }) => id));
  return items.flatMap(({ competenceId, methodId }, index) => [
    ...(competenceId === null || competences.has(competenceId)
      ? []
      : [`${part}.${index}.competenceId: ${competenceId}`]),
    ...(methodId === null || methods.has(methodId) ? [] : [`${part}.${index}.methodId: ${methodId}`]),
  ]);
}

function processFaults(
  { units, reviews, confirmations, version }: FileOf<"process">,
  town: PlanTown,
  today: string,
): readonly string[] {
  const steps = new Set<string>(town.model.plan.reviewSteps.map(({ id }) => id));
  const groups = new Set<string>(town.groups.map(({ id }) => id));
  const known = new Set<string>(town.units.keys());
  return [
    ...Object.keys(units).flatMap((id) => (known.has(id) ? [] : [`units: ${id}`])),
    ...reviews.flatMap(({ stepId, groupId }, index) => [
      ...(steps.has(stepId) ? [] : [`reviews.${index}.stepId: ${stepId}`]),
      ...(groups.has(groupId) ? [] : [`reviews.${index}.groupId: ${groupId}`]),
    ]),
    ...confirmations.flatMap((confirmation, index) => [
      ...(confirmation.on > today ? [`confirmations.${index}.on: ${confirmation.on}`] : []),
      ...(confirmation.version > version ? [`confirmations.${index}.version: ${confirmation.version}`] : []),
    ]),
  ];
}

/** Two files of the same thing: which of them would come in? */
function twice(plans: readonly ReadPlan[]): readonly string[] {
  const seen = new Set<string>();
  return plans.flatMap(({ file, content }) => {
    const whose =
      "groupId" in content ? content.groupId : "supervisorId" in content ? content.supervisorId : "";
    const what = `${content.is} ${whose}`.trim();
    if (seen.has(what)) return [`${file}: ${what}`];
    seen.add(what);
    return [];
  });
}

/** Rows that a file names of another file that does not have them. */
function lostRows(plans: readonly ReadPlan[], town: PlanTown): readonly string[] {
  const organisation = organisationOf(town.units);
  const leading = organisation && leadingGroup(organisation.id, town);
  const sheets = new Map(
    plans.flatMap(({ content }): [string, SheetFile][] => {
      if (content.is === "plan") return [[content.groupId, content]];
      return content.is === "central" && leading ? [[leading.id, content]] : [];
    }),
  );
  const has = (groupId: string, row: string) => {
    const sheet = sheets.get(groupId);
    return sheet !== undefined && rowIdsOf(sheet).includes(row);
  };
  return plans.flatMap(({ file, content }) => {
    if (content.is === "followUp")
      return Object.keys(content.rows)
        .filter((id) => !has(content.groupId, id))
        .map((id) => `${file}: rows: ${id}`);
    if (content.is !== "plan" && content.is !== "central") return [];
    return [...content.rows.flatMap(({ from }) => from), ...content.leftOut]
      .filter(({ groupId, rowId }) => !has(groupId, rowId))
      .map(({ groupId, rowId }) => `${file}: ${groupId} ${rowId}`);
  });
}
