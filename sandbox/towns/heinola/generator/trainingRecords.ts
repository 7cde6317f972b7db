import { ownTrainings } from "../source/ownTrainings.ts";
import { writtenRows } from "../source/plannedRows.ts";
import { needsOf } from "./needs.ts";
import { type Employee, employees, inside, orgGroups, supervisors } from "./organisation.ts";
import type { Outcome } from "./outcomes.ts";
import { emptyFolder, writeCsv } from "./planFiles.ts";
import { chance, type Row } from "./planRows.ts";
import type { MadePlan } from "./planYears.ts";

/** Ways of learning that are entered as trainings; the rest is learnt at work. */
const entered = new Set(
  "courses training webinars remote-training micro-training seminars consultants work-supervision self-study".split(
    " ",
  ),
);
const eligibleWays = new Set("courses training webinars remote-training seminars".split(" "));

const leaders = [...new Set(supervisors.values())].filter((one) => one !== null);

/** Who may have taken part in a row: the groups whose need or card it is; of the centralised plan anybody. */
function poolOf({ unitId }: MadePlan, row: Row): readonly Employee[] {
  if (unitId === "heinola")
    return /esihenkilö|ohjaajat|työnjohta/iu.test(row.targetGroup) ? leaders : employees;
  const asking = new Set(
    [2025, 2026].flatMap((cycle) =>
      needsOf(cycle)
        .filter(({ description, fate }) => description === row.need || fate?.ledTo?.what === row.training)
        .map(({ group }) => group.id),
    ),
  );
  const written = writtenRows.filter(([, rows]) => rows.some(({ training }) => training === row.training));
  const groups = orgGroups.filter(
    ({ id }) =>
      asking.has(id) ||
      written.some(([ids]) => ids.test(id)) ||
      (row.since === 2 && /paivakoti|koulu/u.test(id)),
  );
  return groups.flatMap(({ members }) => members).filter(({ unitId: own }) => inside(own, unitId));
}

const inOrder = (people: readonly Employee[], seed: string) =>
  [...new Set(people)].sort((one, other) => chance(`${seed} ${one.id}`) - chance(`${seed} ${other.id}`));

const header =
  "PersonId;Title;Provider;Day;LastDay;Hours;MethodId;CompetenceId;Eligible;CompletionId;PlanUnitId;PlanRowId";

const hoursOf = (days: number) => String(Math.round(days * 60) / 10).replace(".", ",");

function rowEntries(plan: MadePlan, outcomes: ReadonlyMap<string, Outcome>): readonly (readonly string[])[] {
  return plan.rows.flatMap((row, index) => {
    const id = `r${index + 1}`;
    const became = outcomes.get(id);
    if (became?.state !== "held" || !became.heldOn || !entered.has(row.methodId ?? "")) return [];
    const { heldOn: on, participants } = became;
    const people = inOrder(poolOf(plan, row), row.training).slice(0, participants ?? 0);
    return people.map((one) => {
      const platform = row.provider?.startsWith("Eduhouse")
        ? `eduhouse-${plan.planYear}-${id}-${one.id}`
        : "";
      const day = on.endsWith("12-31") ? spread(one.id, plan.planYear) : on;
      const facts = [
        one.id,
        row.training,
        row.provider ?? "",
        day,
        "",
        hoursOf(row.days),
        row.methodId ?? "",
      ];
      return [...facts, row.competenceId ?? "", row.eligible ? "1" : "0", platform, plan.unitId, id];
    });
  });
}

/** A day of the year for what people study when it suits them. */
const spread = (id: string, year: number) => {
  const month = String(1 + Math.floor(chance(`kuukausi ${id}`) * 12)).padStart(2, "0");
  return `${year}-${month}-${String(3 + Math.floor(chance(`päivä ${id}`) * 24)).padStart(2, "0")}`;
};

function ownEntries(year: number): readonly (readonly string[])[] {
  return Object.entries(ownTrainings).flatMap(([unitId, trainings]) => {
    const staff = employees.filter((one) => inside(one.unitId, unitId) && !isSubsidised(one));
    return trainings.flatMap(([title, provider, days, on, methodId]) =>
      inOrder(staff, title)
        .slice(0, Math.ceil(staff.length * 0.125))
        .map((one) => {
          const last = days > 1 ? [`${year}-${on}`, dayAfter(`${year}-${on}`)] : [`${year}-${on}`, ""];
          const way = [methodId, "professional", eligibleWays.has(methodId) ? "1" : "0"];
          return [one.id, title, provider, ...last, hoursOf(days), ...way, "", "", ""];
        }),
    );
  });
}

const dayAfter = (day: string) => `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, "0")}`;

/** Those whom the workshop employs with a wage subsidy. */
const isSubsidised = ({ unitId, title }: Employee) =>
  unitId === "torppa" && /^(palkkatuettu|työllistetty)/u.test(title);

export function writeTrainings2026(
  plans: readonly (readonly [MadePlan, ReadonlyMap<string, Outcome>])[],
): void {
  emptyFolder("trainings/2026");
  const rows = [...plans.flatMap(([plan, outcomes]) => rowEntries(plan, outcomes)), ...ownEntries(2026)];
  writeCsv("trainings/2026/trainings.csv", header, byPerson(rows));
  const subsidised = employees.filter(isSubsidised).map(({ id }) => [id, "2026-01-12", "2026-12-31"]);
  writeCsv("trainings/2026/subsidised.csv", "PersonId;From;To", subsidised);
  report(rows);
}

/** The first weeks of 2027, and what people have told of that their supervisor has not taken into the record yet. */
export function writeTrainings2027(
  plans: readonly (readonly [MadePlan, ReadonlyMap<string, Outcome>])[],
): void {
  emptyFolder("trainings/2027");
  const induction = inOrder(employees, "perehdytysaamu").slice(0, 14);
  const early = ownEntries(2027).filter(([, , , day = ""]) => day <= "2027-02-09");
  const rows = [
    ...plans.flatMap(([plan, outcomes]) => rowEntries(plan, outcomes)),
    ...induction.map(({ id }) => [
      id,
      "Tervetuloa Heinolaan -perehdytysaamu",
      "Oma henkilöstöpalvelut",
      "2027-01-20",
      "",
      "3",
      "induction",
      "collaboration",
      "0",
      "",
      "heinola",
      "r9",
    ]),
    ...early,
  ];
  writeCsv("trainings/2027/trainings.csv", header, byPerson(rows));
  writeCsv(
    "trainings/2027/proposals.csv",
    "PersonId;Title;Provider;Day;Hours;MethodId;CompetenceId;Note;ProposedOn",
    proposals,
  );
  const subsidised = employees.filter(isSubsidised).map(({ id }) => [id, "2027-01-11", "2027-06-30"]);
  writeCsv("trainings/2027/subsidised.csv", "PersonId;From;To", subsidised);
}

const proposals = [
  [
    "p-0240",
    "Tukiviittomien jatkokurssi",
    "Wellamo-opisto",
    "2027-01-28",
    "6",
    "courses",
    "professional",
    "",
    "2027-02-01",
  ],
  [
    "p-0245",
    "Lapsen sureminen -webinaari",
    "Mieli ry",
    "2027-02-03",
    "2",
    "webinars",
    "professional",
    "Katsoin työajalla.",
    "2027-02-03",
  ],
  [
    "p-0247",
    "Hätäensiapu verkossa",
    "SPR",
    "2027-01-15",
    "4",
    "remote-training",
    "professional",
    "",
    "2027-01-18",
  ],
  [
    "p-0526",
    "Omatoimikirjaston turvallisuus",
    "Suomen kirjastoseura",
    "2027-02-04",
    "3",
    "webinars",
    "professional",
    "",
    "2027-02-05",
  ],
  [
    "p-0029",
    "Kuntatalouden ajankohtaispäivä",
    "Kuntaliitto",
    "2027-01-26",
    "6",
    "remote-training",
    "lead-finance",
    "",
    "2027-01-27",
  ],
  [
    "p-0094",
    "Moottorisahan turvallinen käyttö",
    "Koulutuskeskus Salpaus",
    "2027-01-21",
    "7,5",
    "courses",
    "professional",
    "Kortti on voimassa viisi vuotta.",
    "2027-01-25",
  ],
];

const byPerson = (rows: readonly (readonly string[])[]) =>
  [...rows].sort((one, other) =>
    `${one[0]} ${one[3]} ${one[1]}`.localeCompare(`${other[0]} ${other[3]} ${other[1]}`),
  );

/** The sums that the yearly document tells: whoever changes the data sees at once what became of them. */
function report(rows: readonly (readonly string[])[]): void {
  const subsidised = new Set(employees.filter(isSubsidised).map(({ id }) => id));
  const hours = new Map<string, number>();
  const eligible = new Map<string, number>();
  for (const [id = "", , , , , text = "0", , , isEligible] of rows) {
    const of = Number(text.replace(",", "."));
    hours.set(id, (hours.get(id) ?? 0) + of);
    if (isEligible === "1" && !subsidised.has(id) && of >= 1) eligible.set(id, (eligible.get(id) ?? 0) + of);
  }
  const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);
  const days = Math.round(sum(hours.values()) / 6);
  const paid = sum([...eligible.values()].map((of) => Math.min(3, Math.floor(of / 6))));
  console.log(
    `2026: ${rows.length} trainings of ${hours.size} people, ${days} days, ${paid} of them eligible`,
  );
}
