import type { ListName } from "#store/lists.ts";

/** How long what lies in a list is kept. */
export type RetentionRule =
  /** Discussions of development: by cycles. */
  | "talks"
  /** Goals outlive the years: they go as the discussions do once the person has left, or the job is over. */
  | "goals"
  /** Other documents: by calendar years. */
  | "documents"
  /** About a person without a year of its own: by calendar years since the person left. */
  | "leavers"
  /** The row that holds a person's name: goes last, when nothing names the person any more. */
  | "people"
  | "forGood";

/** Every list of the two sites. */
export const retentionRules: Readonly<Record<ListName, RetentionRule>> = {
  EmployeeHalves: "talks",
  SupervisorHalves: "talks",
  EmployeeGoals: "goals",
  SupervisorGoals: "goals",
  Worksheets: "documents",
  HandedIn: "documents",
  Notes: "documents",
  Reviews: "documents",
  Summaries: "documents",
  Posts: "documents",
  PublishedStaff: "documents",
  PublishedLeads: "documents",
  Plans: "documents",
  PlanWork: "documents",
  FollowUps: "documents",
  Trainings: "documents",
  TalkNeeds: "documents",
  TalkMarks: "documents",
  LevelSums: "documents",
  // By the last year whose figures lean on them (`yearsKept.ts`).
  LevelBases: "documents",
  Deputies: "documents",
  // Drafts of common competences and links of past years; the model itself has no year.
  Model: "documents",
  Proposals: "leavers",
  People: "people",
  Units: "forGood",
  Groups: "forGood",
  // Says of whom an export was made; what else is there names nobody, or only things that are there.
  Registry: "documents",
};

/** What of documents is kept for good: plans that were confirmed, and the log of what was deleted. */
export function isForGood(key: string): boolean {
  return /^(planconfirmed|plandocument|disposal):/u.test(key);
}
