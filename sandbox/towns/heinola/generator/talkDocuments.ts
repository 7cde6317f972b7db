import { hashOf } from "./identity.ts";
import type { Employee } from "./organisation.ts";
import { chance } from "./planRows.ts";
import { exemptionOf, isHeld, newToSupervisor, type Stage } from "./talkStages.ts";
import {
  checkInWords,
  employeeAnswers,
  goalPlans,
  type Levels,
  leaders,
  levelsOf,
  pick,
  supervisorAnswers,
} from "./talkTexts.ts";
import { versionOf } from "./talkVersion.ts";

/** What one person has written into one document, as the list keeps it. */
export interface WrittenDocument {
  /** Whose words they are. */
  readonly by: string;
  readonly list: "EmployeeHalves" | "SupervisorHalves" | "EmployeeGoals" | "SupervisorGoals" | "TalkMarks";
  readonly key: string;
  readonly state?: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly digest?: Readonly<Record<string, unknown>>;
}

export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly methodId: string;
  readonly competenceId: string;
  readonly by: string;
  readonly sign: string;
  readonly year: number;
  readonly wishId?: string;
  readonly state?: "reached" | "dropped";
  readonly endedOn?: string;
}

export interface Talk {
  readonly employee: Employee;
  readonly supervisor: Employee;
  readonly year: number;
  readonly stage: Stage;
}

const template = { templateId: "kehityskeskustelu", templateVersion: 1 };
const envelope = (schema: string) => ({ schema, version: 1 });

/** A working day between the two, the same on every run. */
export function dayBetween(seed: string, from: string, to: string): string {
  const first = Date.parse(from);
  const days = (Date.parse(to) - first) / 86_400_000 + 1;
  const at = new Date(first + Math.floor(chance(seed) * days) * 86_400_000);
  const back = at.getUTCDay() === 6 ? 1 : at.getUTCDay() === 0 ? 2 : 0;
  const day = new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10);
  return day < from ? from : day;
}

export function heldOn({ employee, year, stage }: Talk): string | null {
  if (!isHeld(stage)) return null;
  const seed = `käytiin ${year} ${employee.id}`;
  if (leaders.has(employee)) return dayBetween(seed, `${year}-01-11`, `${year}-02-05`);
  if (year === 2027) return dayBetween(seed, "2027-02-01", "2027-02-08");
  return chance(`myöhässä ${employee.id}`) < 0.08
    ? dayBetween(seed, "2026-04-01", "2026-04-24")
    : dayBetween(seed, "2026-02-02", "2026-03-31");
}

/** What was agreed on in a discussion that was held. */
export function goalsAgreed(talk: Talk): readonly Goal[] {
  const { employee, year } = talk;
  if (!isHeld(talk.stage)) return [];
  return goalPlans(employee, year).map((plan, index) => {
    const id = `g-${year}-${index + 1}`;
    const by = pick([`${year}-06-30`, `${year}-10-31`, `${year}-12-15`], `${id} ${employee.id}`);
    const fate = year === 2026 ? chance(`kävi ${id} ${employee.id}`) : 1;
    const ended = fate < 0.6 && { state: fate < 0.5 ? ("reached" as const) : ("dropped" as const) };
    return {
      ...{ id, ...plan, by, year },
      ...(index === 0 && employee.account ? { wishId: "w-1" } : {}),
      ...(ended
        ? { ...ended, endedOn: dayBetween(`loppui ${id} ${employee.id}`, "2026-06-01", "2026-12-11") }
        : {}),
    };
  });
}

const wishesOf = ({ employee, year }: Talk) =>
  goalPlans(employee, year)
    .slice(0, 1)
    .map((plan) => ({ id: "w-1", ...plan, by: null }));

function words(talk: Talk) {
  const { employee, year, stage } = talk;
  const isWriting = stage === "preparing";
  return {
    answers: employeeAnswers(employee, year, isWriting ? 0.45 : 1),
    levels: isWriting ? {} : levelsOf(employee, year, "own"),
    wishes: isWriting ? [] : wishesOf(talk),
  };
}

/** Null: the employee has written nothing. */
function employeesWords(talk: Talk): ReturnType<typeof words> | null {
  const silent: readonly Stage[] = ["untouched", "exempt", "supervisorReady", "proposed"];
  return silent.includes(talk.stage) ? null : words(talk);
}

/** Everything of the two halves, and what each has acknowledged of the other's. */
export function halvesOf(talk: Talk): readonly WrittenDocument[] {
  const { employee, supervisor, year, stage } = talk;
  if (stage === "untouched") return [];
  const pair = `${employee.id}~${supervisor.id}`;
  const held = heldOn(talk);
  const said = employeesWords(talk);
  const together = !employee.account && said ? said : null;
  const own = employee.account ? said : null;
  const isPrepared = stage === "prepared" || stage === "supervisorReady" || held !== null;
  const answers = isPrepared ? supervisorAnswers(employee, year) : {};
  const levels: Levels = isPrepared ? levelsOf(employee, year, "supervisor") : {};
  const agreed: Levels = held ? levelsOf(employee, year, "agreed") : {};
  const goals = goalsAgreed(talk).map(({ id, what, methodId, competenceId, by, sign }) => ({
    ...{ id, what, methodId, competenceId, by, sign },
  }));
  const togetherText = together && { ...together, signedOn: null };
  const text = { answers, levels, agreed, together: togetherText, heldOn: held, goals };
  const isAcknowledged = stage === "acknowledged" || stage === "closed";
  const onDay = held ?? "";
  const seenByEmployee = stage === "lapsed" ? versionOf({ ...text, answers: {} }) : versionOf(text);
  const seenBySupervisor = own ? versionOf({ ...own, remark: "" }) : versionOf(text, "\n");
  const written: WrittenDocument[] = [];
  if (own)
    written.push({
      by: employee.id,
      list: "EmployeeHalves",
      key: `talkemployee:${year}:${pair}`,
      state:
        isAcknowledged || stage === "lapsed" || stage === "halfAcknowledged"
          ? "acknowledged"
          : stage === "preparing"
            ? "draft"
            : "ready",
      body: {
        ...envelope("employeeHalf"),
        ...template,
        ...own,
        ...(employee.id === newToSupervisor ? { sharedEarlier } : {}),
        ...(stage === "preparing" ? {} : { readyOn: readyOn(talk, "2027-02-09") }),
        ...(isAcknowledged || stage === "lapsed" || stage === "halfAcknowledged"
          ? { acknowledged: { on: onDay, version: seenByEmployee } }
          : {}),
      },
    });
  if (stage === "preparing" && !together) return written;
  const meeting = stage === "proposed" && {
    startsAt: `${dayBetween(`aika ${employee.id}`, "2027-02-15", "2027-03-12")}T${pick(["09:00", "10:30", "13:00", "14:30"], `kello ${employee.id}`)}`,
    minutes: 60,
    place: pick(["Työhuone", "Kokoushuone 2", "Teams"], `paikka ${employee.id}`),
  };
  if (stage === "employeeReady") return written;
  written.push({
    by: supervisor.id,
    list: "SupervisorHalves",
    key: `talksupervisor:${year}:${pair}`,
    state: stateOf(stage),
    body: {
      ...envelope("supervisorHalf"),
      ...template,
      ...{ answers, levels, agreed },
      ...(meeting ? { meeting } : {}),
      ...(isPrepared ? { readyOn: readyOn(talk, "2027-02-08") } : {}),
      ...(held ? { heldOn: held } : {}),
      ...(stage === "exempt" ? { exempt: exemptionOf(employee) } : {}),
      ...(together ? { together: { ...together, ...(isAcknowledged ? { signedOn: onDay } : {}) } } : {}),
      ...(isAcknowledged || stage === "lapsed"
        ? { acknowledged: { on: onDay, version: seenBySupervisor } }
        : {}),
      ...(stage === "closed" ? { closedOn: "2026-12-15" } : {}),
    },
    digest: { ...envelope("agreedLevels"), levels: held ? agreed : {} },
  });
  return written;
}

function stateOf(stage: Stage): string {
  if (stage === "lapsed") return "acknowledged";
  if (stage === "halfAcknowledged") return "held";
  if (stage === "prepared" || stage === "supervisorReady") return "ready";
  return stage === "preparing" ? "draft" : stage;
}

function readyOn(talk: Talk, latest: string): string {
  const held = heldOn(talk);
  const to = held ?? latest;
  return dayBetween(
    `valmis ${talk.year} ${talk.employee.id}`,
    `${talk.year}-01-07`,
    to < latest ? to : latest,
  );
}

/** What who is new to a supervisor has let that supervisor read of the year before. */
const sharedEarlier = {
  year: 2026,
  sharedOn: "2027-02-03",
  texts: [
    {
      heading: "Onnistumiset",
      text: "Keskustan osayleiskaavan vuorovaikutus onnistui: kolme iltaa torilla ja enemmän palautetta kuin koskaan.",
    },
    {
      heading: "Tulevaisuuden osaamistarpeet ja toiveet",
      text: "Haluaisin oppia kaavatalouden laskentaa ja vetää seuraavan kaavan projektipäällikkönä.",
    },
  ],
};

/** The goals of all years with what has been written of them since: the supervisor's document and the employee's. */
export function goalDocuments(talks: readonly Talk[]): readonly WrittenDocument[] {
  const [first] = talks;
  if (!first) return [];
  const { employee, supervisor } = first;
  const goals = talks.flatMap((talk) => goalsAgreed(talk));
  if (goals.length === 0) return [];
  const checkIn = (who: Employee, goal: Goal, on: string) => ({
    id: `s-${hashOf(`${who.id} ${employee.id} ${goal.id} ${on}`).slice(0, 8)}`,
    goalId: goal.id,
    on,
    text: checkInWords(
      who === employee ? "employee" : "supervisor",
      `${who.id} ${employee.id} ${goal.id} ${on}`,
    ),
    by: who.id,
  });
  const of2026 = goals.filter(({ year, endedOn = "2027" }) => year === 2026 && endedOn > "2026-06-30");
  const bySupervisor = of2026
    .filter(({ id }) => chance(`seuranta ${id} ${employee.id}`) < 0.5)
    .map((goal) =>
      checkIn(supervisor, goal, dayBetween(`kesäkuu ${goal.id} ${employee.id}`, "2026-06-01", "2026-06-26")),
    );
  const byEmployee = of2026
    .filter(({ id }) => employee.account && chance(`oma seuranta ${id} ${employee.id}`) < 0.35)
    .map((goal) =>
      checkIn(employee, goal, dayBetween(`syksy ${goal.id} ${employee.id}`, "2026-05-25", "2026-06-24")),
    );
  return [
    {
      by: supervisor.id,
      list: "SupervisorGoals",
      key: `goalssupervisor:${employee.id}`,
      body: { ...envelope("supervisorGoals"), goals, checkIns: bySupervisor },
    },
    ...(byEmployee.length > 0
      ? [
          {
            by: employee.id,
            list: "EmployeeGoals" as const,
            key: `goalsemployee:${employee.id}`,
            body: { ...envelope("employeeGoals"), checkIns: byEmployee },
          },
        ]
      : []),
  ];
}
