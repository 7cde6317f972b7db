import type { ListName } from "#store/lists.ts";
import type { PersonContext } from "./PersonContext.ts";
import { deputyParts, groupParts, levelParts, markDays, markParts } from "./partsOf.ts";

/** How one list holds things about a person. */
export interface Holding {
  /** Documents that are the person's: found by this column and given whole, or what `only` leaves of them. */
  readonly own?: {
    readonly column: "Key" | "PersonId";
    /** With how they were before. Not where another writes: what somebody took back is nobody's to read. */
    readonly history: boolean;
    /** Where a document of the person's is about others: what of it is about the person. */
    readonly only?: (body: unknown) => unknown;
  };
  /** Documents about others that are counted and not given: what stands in them is those others' secret. */
  readonly counted?: "SupervisorId";
  /**
   * Documents about others or about no person, looked through for the person's id. "parts": what they tell of the person;
   * "facts": what stands beside the id; "places": only where the id stands, since the rest is about somebody else.
   */
  readonly others?:
    | {
        readonly give: "parts";
        readonly partsOf: (body: unknown, person: PersonContext) => readonly unknown[];
      }
    | { readonly give: "facts" | "places" };
}

const facts: Holding = { others: { give: "facts" } };
const nothing = null;

/** Every list of the two sites. Null: it holds nothing of persons. */
export const holdings: Readonly<Record<ListName, Holding | null>> = {
  People: { own: { column: "Key", history: true }, counted: "SupervisorId" },
  Groups: { others: { give: "parts", partsOf: groupParts } },
  Deputies: { others: { give: "parts", partsOf: deputyParts } },
  Trainings: { own: { column: "PersonId", history: true }, others: { give: "places" } },
  Proposals: { own: { column: "PersonId", history: true } },
  Notes: { own: { column: "PersonId", history: true } },
  EmployeeHalves: { own: { column: "PersonId", history: true }, counted: "SupervisorId" },
  SupervisorHalves: { own: { column: "PersonId", history: false }, counted: "SupervisorId" },
  EmployeeGoals: { own: { column: "PersonId", history: true }, counted: "SupervisorId" },
  SupervisorGoals: { own: { column: "PersonId", history: false }, counted: "SupervisorId" },
  TalkMarks: {
    own: { column: "PersonId", history: false, only: markDays },
    others: { give: "parts", partsOf: markParts },
  },
  TalkNeeds: { own: { column: "PersonId", history: true } },
  HandedIn: facts,
  Reviews: facts,
  Worksheets: facts,
  Summaries: facts,
  Posts: facts,
  PublishedStaff: facts,
  PublishedLeads: facts,
  Plans: facts,
  PlanWork: facts,
  FollowUps: facts,
  LevelBases: { others: { give: "parts", partsOf: levelParts } },
  Registry: facts,
  Model: nothing,
  Units: nothing,
  LevelSums: nothing,
};
