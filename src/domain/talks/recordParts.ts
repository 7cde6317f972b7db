import { type TalkTemplate, type TalkTheme, talkAnswerKey, talkThemesFor } from "../model/talkModel.ts";
import type { EmployeeHalf } from "./employeeHalf.ts";
import type { SupervisorHalf } from "./supervisorHalf.ts";
import type { TalkLevels } from "./talkLevels.ts";

/** What the two have written of one sub-theme; empty where one has not. */
export interface RecordedAnswer {
  readonly subTheme: TalkTheme["subThemes"][number];
  readonly employee: string;
  readonly supervisor: string;
}

export interface RecordedTheme {
  readonly theme: TalkTheme;
  readonly answers: readonly RecordedAnswer[];
}

interface Halves {
  /** Null: the employee's words stand in the supervisor's half. */
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf;
}

/** The words of both, theme by theme; what neither has written of is left out. */
export function recordedThemes(
  template: TalkTemplate,
  isSupervisorToo: boolean,
  { own, half }: Halves,
): readonly RecordedTheme[] {
  // Who began alone and went on together has words in both: what is signed is the whole of them.
  const employees = (key: string) => [own?.answers[key], half.together?.answers[key]];
  return talkThemesFor(template, isSupervisorToo)
    .map((theme) => ({
      theme,
      answers: theme.subThemes
        .map((subTheme) => {
          const key = talkAnswerKey(theme.id, subTheme.id);
          const employee = employees(key).flatMap((text) => text?.trim() || []);
          return { subTheme, employee: employee.join("\n\n"), supervisor: (half.answers[key] ?? "").trim() };
        })
        .filter(({ employee, supervisor }) => employee !== "" || supervisor !== ""),
    }))
    .filter(({ answers }) => answers.length > 0);
}

export interface RecordedLevel {
  readonly competenceId: string;
  readonly own: number | null;
  readonly supervisor: number | null;
  readonly agreed: number | null;
}

/** The three assessments side by side; a competence that nobody has assessed is left out. */
export function recordedLevels(
  competenceIds: readonly string[],
  { own, half }: Halves,
): readonly RecordedLevel[] {
  const employees: TalkLevels = { ...half.together?.levels, ...own?.levels };
  const assessed = [employees, half.levels, half.agreed].flatMap(Object.keys);
  return [...new Set([...competenceIds, ...assessed])]
    .map((competenceId) => ({
      competenceId,
      own: employees[competenceId] ?? null,
      supervisor: half.levels[competenceId] ?? null,
      agreed: half.agreed[competenceId] ?? null,
    }))
    .filter((level) => level.own !== null || level.supervisor !== null || level.agreed !== null);
}
