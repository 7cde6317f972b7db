import { type AreaRow, areaRows } from "../source/areaRows.ts";
import { type CentralRow, centralRows } from "../source/centralRows.ts";
import { writtenRows } from "../source/plannedRows.ts";
import { changes, priorities } from "../source/planTexts.ts";
import { talkNeeds } from "../source/talkNeeds.ts";
import { must } from "./identity.ts";
import { areaOf, leads, type Need, needsOf } from "./needs.ts";
import { inside, type OrgGroup, orgGroups, units } from "./organisation.ts";
import { emptyFolder, writePlanFile } from "./planFiles.ts";
import { process2026, process2027 } from "./planProcesses.ts";
import { chance, merged, type Row, rowOfNeed, rowOfWritten } from "./planRows.ts";

/** A plan that was confirmed: an area's, or the centralised one under the organisation's leading group. */
export interface MadePlan {
  readonly planYear: number;
  readonly unitId: string;
  readonly groupId: string;
  readonly rows: readonly Row[];
}

const areas = ["hyvinvointi", "kaupunkiymparisto", "yhteiset"] as const;
type Area = (typeof areas)[number];

const leadingOf = (unitId: string): OrgGroup =>
  must(
    orgGroups.find((group) => leads(group) && group.unitId === unitId),
    unitId,
  );

const groupsOf = (area: Area) => orgGroups.filter((group) => !leads(group) && areaOf(group) === area);

function narrativeOf(area: Area, year: 2026 | 2027): Readonly<Record<string, string>> {
  const below = units.filter(({ id, kind }) => kind === "responsibilityArea" && inside(id, area));
  return {
    priorities: must(priorities[area], area)[year],
    ...Object.fromEntries(below.map(({ id }) => [`changes.${id}`, must(changes[id], id)[year]])),
  };
}

const writtenOf = (group: OrgGroup, planYear: number): readonly Row[] =>
  writtenRows
    .filter(([ids]) => ids.test(group.id))
    .flatMap(([, rows]) => rows.map((row) => rowOfWritten(row, group, planYear)));

/** A row that says its people and euros itself. */
function rowOfTown(written: AreaRow | CentralRow): Row {
  const { need, training, target, methodId, competenceId, provider, when, participants, days } = written;
  const { cost, eligible } = written;
  const words = { need, training, targetGroup: target, competenceId, methodId, provider, when };
  return { ...words, participants, days, ...(cost > 0 && { cost }), eligible };
}

const ownRowsOf = (area: Area, year: 2026 | 2027) => must(areaRows[area], area)[year].map(rowOfTown);

function centralPlan(year: 2026 | 2027, needs: readonly Need[], handedInOn: string): MadePlan {
  const rows = centralRows[year].map((central): Row => {
    const answered = needs.filter(({ fate }) => fate?.ledTo && central.ledTo?.test(fate.ledTo.what));
    const answers = answered.map(({ group, id }) => ({ groupId: group.id, needId: id }));
    return { ...rowOfTown(central), ...(answers.length > 0 && { answers }) };
  });
  const days = Math.ceil(rows.reduce((sum, row) => sum + row.days * row.participants, 0) / 20) * 20;
  writePlanFile(year, "keskitetty", { is: "central", frame: { days, cost: 32_000 }, handedInOn, rows });
  return { planYear: year, unitId: "heinola", groupId: leadingOf("heinola").id, rows };
}

/** What the areas planned in 2025 for 2026, before groups had plans of their own. */
export function plans2026(): readonly MadePlan[] {
  emptyFolder("plans/2026");
  const [earlier, later] = [needsOf(2025), needsOf(2026)];
  const isFor = (need: Need, area: Area) => need.fate?.fate === "areaPlan" && areaOf(need.group) === area;
  const plans = areas.map((area): MadePlan => {
    const answering = earlier.filter((need) => {
      const when = need.fate?.ledTo?.when;
      return isFor(need, area) && (when === undefined || when.includes("2026"));
    });
    const held = later.filter((need) => isFor(need, area) && need.fate?.ledTo?.heldOn?.startsWith("2026"));
    const rows = merged([
      ...answering.map((need) => rowOfNeed(need, 2026)),
      // The need was written down only later: nothing in the plan points to it.
      ...held.map((need) => ({ ...rowOfNeed(need, 2026), answers: [] })),
      ...groupsOf(area).flatMap((group) => writtenOf(group, 2026)),
      ...ownRowsOf(area, 2026),
    ]).map((row) => ({ ...row, when: row.when.replace(/202[57]/u, "2026") }));
    const all = area === "hyvinvointi" ? [...rows, grantedRow] : rows;
    const frame = {
      days: roundUp(rows, ({ days, participants }) => days * participants, 20),
      cost: roundUp(rows, ({ cost = 0 }) => cost, 1000),
    };
    writePlanFile(2026, `alue-${area}`, {
      is: "plan",
      groupId: leadingOf(area).id,
      handedInOn: area === "hyvinvointi" ? "2026-04-20" : "2025-09-29",
      revision: area === "hyvinvointi" ? 2 : 1,
      frame,
      narrative: narrativeOf(area, 2026),
      rows: all,
    });
    return { planYear: 2026, unitId: area, groupId: leadingOf(area).id, rows: all };
  });
  writePlanFile(2026, "kasittely", process2026);
  return [...plans, centralPlan(2026, earlier, "2025-10-03")];
}

/** What the amendment of 2026 brought. */
const grantedRow: Row = {
  need: "Monikielisen perheen kohtaaminen",
  training: "Kielitietoisuuden ohjaajakoulutus valtionavustuksella",
  targetGroup: "Yksi ohjaaja joka päiväkodista ja koulusta",
  competenceText: "Kielitietoisuus",
  methodId: "training",
  provider: "LAB-ammattikorkeakoulu",
  when: "syksy 2026",
  participants: 16,
  days: 1.5,
  cost: 2400,
  eligible: true,
  since: 2,
};

const lateGroup = "ryhma-varikko";

export function plans2027(): readonly MadePlan[] {
  emptyFolder("plans/2027");
  const needs = needsOf(2026);
  const sheets = new Map<string, readonly { readonly row: Row; readonly need: Need | null }[]>();
  for (const group of orgGroups.filter((one) => !leads(one))) {
    const open = needs.filter((need) => need.group.id === group.id && isOpenIn2027(need));
    const rows = [
      ...open.map((need) => ({ row: rowOfNeed(need, 2027), need })),
      ...writtenOf(group, 2027).map((row) => ({ row, need: null })),
    ];
    if (rows.length === 0) continue;
    sheets.set(group.id, rows);
    const day = String(11 + Math.floor(chance(`jätti ${group.id}`) * 20)).padStart(2, "0");
    writePlanFile(2027, group.id, {
      is: "plan",
      groupId: group.id,
      handedInOn: group.id === lateGroup ? "2026-09-11" : `2026-08-${day}`,
      rows: rows.map(({ row }) => row),
    });
  }
  const plans = areas.map((area) => areaPlan2027(area, sheets, needs));
  writePlanFile(2027, "kasittely", process2027);
  for (const [supervisorId, told] of Object.entries(talkNeeds))
    writePlanFile(2027, `kehityskeskustelut-${supervisorId}`, {
      is: "talkNeeds",
      supervisorId,
      needs: told.map(([need, competenceId, methodId, targetGroup]) => ({
        need,
        competenceId,
        competenceText: "",
        methodId,
        targetGroup,
      })),
    });
  return [...plans, centralPlan(2027, needs, "2026-10-02")];
}

/** What was still to be learnt when the plan for 2027 was made. */
function isOpenIn2027({ fate, urgencyId }: Need): boolean {
  if (!fate || fate.fate === "notNow" || fate.ledTo?.heldOn?.startsWith("2026")) return false;
  return (
    fate.fate !== "ownGroup" || urgencyId !== "thisYear" || /jatku|kesken|alussa|ei ehdi/iu.test(fate.remark)
  );
}

function areaPlan2027(
  area: Area,
  sheets: ReadonlyMap<string, readonly { readonly row: Row; readonly need: Need | null }[]>,
  needs: readonly Need[],
): MadePlan {
  const leading = leadingOf(area);
  const own = needs.filter(
    (need) => need.group.id === leading.id && need.fate?.fate === "areaPlan" && isOpenIn2027(need),
  );
  const taken: Row[] = own.map((need) => rowOfNeed(need, 2027));
  const leftOut: { groupId: string; rowId: string; reason: string }[] = [];
  for (const group of groupsOf(area)) {
    for (const [index, { row, need }] of (sheets.get(group.id) ?? []).entries()) {
      const from = { groupId: group.id, rowId: `r${index + 1}` };
      const reason = need?.fate && reasons[need.fate.fate];
      if (reason === undefined || reason === null) taken.push({ ...row, from: [from] });
      else leftOut.push({ ...from, reason });
    }
  }
  const rows = merged([...taken, ...ownRowsOf(area, 2027)]);
  const days = roundUp(rows, (row) => row.days * row.participants, 20);
  const isReturned = area === "yhteiset";
  writePlanFile(2027, leading.id, {
    is: "plan",
    groupId: leading.id,
    handedInOn: { hyvinvointi: "2026-09-29", kaupunkiymparisto: "2026-10-05", yhteiset: "2026-10-13" }[area],
    ...(isReturned && { revision: 2 }),
    frame: { days, cost: roundUp(rows, ({ cost = 0 }) => cost, 1000) },
    narrative: narrativeOf(area, 2027),
    leftOut,
    rows,
  });
  return { planYear: 2027, unitId: area, groupId: leading.id, rows };
}

const reasons: Readonly<Record<string, string>> = {
  centralPlan: "Järjestetään keskitettynä kaikille.",
  ownGroup: "Ryhmä oppii tämän työssään; palvelualueen suunnitelmaan ei tarvita riviä.",
  sharing: "Osaaminen saadaan toiselta yksiköltä ilman koulutusta.",
};

function roundUp(rows: readonly Row[], of: (row: Row) => number, step: number): number {
  return Math.ceil(rows.reduce((sum, row) => sum + of(row), 0) / step) * step;
}

/** Groups that have begun early: planning proper is from May on. */
export function plans2028(): void {
  emptyFolder("plans/2028");
  const needs = needsOf(2027);
  for (const groupId of ["ryhma-kirjasto", "ryhma-museo", "ryhma-asiakaspalvelu"]) {
    const rows = needs.filter(({ group }) => group.id === groupId).map((need) => rowOfNeed(need, 2028));
    if (rows.length > 0) writePlanFile(2028, groupId, { is: "plan", groupId, rows });
  }
}
