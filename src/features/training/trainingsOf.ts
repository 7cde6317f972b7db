import type { YearModel } from "#domain/model/yearModel.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { PlannedRows } from "#domain/training/plannedRows.ts";

/** What the forms and lists of people's trainings know of the year and the town. */
export interface TrainingsOf {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  readonly me: PersonId | null;
  readonly planned: readonly PlannedRows[];
}
