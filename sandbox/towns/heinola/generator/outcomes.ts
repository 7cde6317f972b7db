import { areaRows } from "../source/areaRows.ts";
import { centralRows } from "../source/centralRows.ts";
import { yearRemarks } from "../source/planTexts.ts";
import { needsOf } from "./needs.ts";
import { writePlanFile } from "./planFiles.ts";
import { chance, type Row } from "./planRows.ts";
import type { MadePlan } from "./planYears.ts";

/** What became of a row, as its file has it. */
export interface Outcome {
  readonly state: "planned" | "held" | "cancelled" | "moved";
  readonly heldOn: string | null;
  readonly days: number | null;
  readonly participants: number | null;
  readonly cost: number | null;
  readonly remark: string;
}

const none = { heldOn: null, days: null, participants: null, cost: null };

/** When a training was held, by its name: what the discussions know, what HR knows, and the cards of a year. */
const heldOn = new Map<string, string>([
  ...[2025, 2026].flatMap((cycle) =>
    needsOf(cycle).flatMap(({ fate }): [string, string][] =>
      fate?.ledTo?.heldOn ? [[fate.ledTo.what, fate.ledTo.heldOn]] : [],
    ),
  ),
  ...[...centralRows[2026], ...centralRows[2027]].flatMap((row): [string, string][] =>
    row.heldOn ? [[`${row.when} ${row.training}`, row.heldOn]] : [],
  ),
  ["Hätäensiapukurssi, 4 tuntia", "2026-05-06"],
  ["Lääkehoidon verkkokurssi ja näyttö", "2026-10-07"],
  ["Tieturva 1", "2026-03-24"],
  ["Omavalvonnan ja allergeenien kertauspäivä", "2026-06-09"],
  ["Turvallinen asiakaskohtaaminen, puolen päivän harjoitus", "2026-10-13"],
  ["Kielitietoisuuden ohjaajakoulutus valtionavustuksella", "2026-10-01"],
]);

const heldIn = (row: Row, year: string) => {
  const day = heldOn.get(`${row.when} ${row.training}`) ?? heldOn.get(row.training);
  return day?.startsWith(year) ? day : undefined;
};

const unheld = new Map(
  Object.values(areaRows).flatMap((years) =>
    years[2026].flatMap(({ training, became }) => (became ? [[training, became] as const] : [])),
  ),
);

function held(row: Row, on: string): Outcome {
  const came = Math.max(
    1,
    Math.round(row.participants * (0.72 + 0.33 * chance(`tuli ${row.training} ${row.need}`))),
  );
  return {
    state: "held",
    heldOn: on,
    days: Math.round(came * row.days * 100) / 100,
    participants: came,
    cost:
      row.cost === undefined
        ? null
        : Math.round((row.cost * (0.78 + 0.24 * chance(`maksoi ${row.training}`))) / 5) * 5,
    remark: "",
  };
}

function outcome2026(row: Row): Outcome {
  const on = heldIn(row, "2026");
  if (on !== undefined) return held(row, on);
  const [state, remark] = unheld.get(row.training) ?? ["moved", "Siirtyi vuodelle 2027."];
  return { ...none, state, remark };
}

/** By row id, of a year that is over. */
export function outcomes2026({ rows }: MadePlan): ReadonlyMap<string, Outcome> {
  return new Map(rows.map((row, index) => [`r${index + 1}`, outcome2026(row)]));
}

/** By row id, of the first weeks of 2027. */
export function outcomes2027({ rows, unitId }: MadePlan): ReadonlyMap<string, Outcome> {
  return new Map(
    rows.flatMap((row, index): [string, Outcome][] => {
      const id = `r${index + 1}`;
      const on = heldIn(row, "2027");
      if (on !== undefined && unitId === "heinola")
        return [[id, { ...none, state: "planned", remark: `Ensimmäinen kerta pidettiin ${finnish(on)}` }]];
      if (on !== undefined && on <= "2027-02-10") return [[id, held(row, on)]];
      if (row.training === "Ennustemallien kurssi")
        return [
          [id, { ...none, state: "moved", remark: "Kevään kurssi täyttyi, seuraava alkaa syyskuussa." }],
        ];
      const isEarly = row.methodId === "shadowing" && chance(`alku ${row.need}`) < 0.5;
      return isEarly ? [[id, held(row, "2027-01-29")]] : [];
    }),
  );
}

const finnish = (day: string) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`;

export function writeFollowUp(
  { planYear, unitId, groupId }: MadePlan,
  outcomes: ReadonlyMap<string, Outcome>,
): void {
  if (outcomes.size === 0) return;
  writePlanFile(planYear, `toteuma-${unitId}`, {
    is: "followUp",
    groupId,
    remark: planYear === 2026 ? (yearRemarks[unitId] ?? "") : "",
    rows: Object.fromEntries(outcomes),
  });
}
