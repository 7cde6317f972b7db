import { hashOf } from "./identity.ts";
import type { Employee } from "./organisation.ts";
import { chance } from "./planRows.ts";
import { dayBetween, envelope, type Talk, type WrittenDocument } from "./talk.ts";
import { isHeld } from "./talkStages.ts";
import { checkInWords, goalPlans, pick } from "./talkTexts.ts";

interface Goal {
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
