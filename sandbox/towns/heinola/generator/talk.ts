import type { Employee } from "./organisation.ts";
import { chance } from "./planRows.ts";
import { isHeld, type Stage } from "./talkStages.ts";
import { leaders } from "./talkTexts.ts";

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

export interface Talk {
  readonly employee: Employee;
  readonly supervisor: Employee;
  readonly year: number;
  readonly stage: Stage;
}

export const envelope = (schema: string) => ({ schema, version: 1 });

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
