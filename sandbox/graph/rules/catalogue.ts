import { calendarRules } from "./calendarRules.ts";
import { outageRules } from "./outageRules.ts";
import { queryRules } from "./queryRules.ts";
import type { Rule } from "./Rule.ts";
import { rightsRules } from "./rightsRules.ts";
import { teamsRules } from "./teamsRules.ts";
import { valueRules } from "./valueRules.ts";
import { writeRules } from "./writeRules.ts";

const all = [
  ...queryRules,
  ...valueRules,
  ...writeRules,
  ...outageRules,
  ...rightsRules,
  ...teamsRules,
  ...calendarRules,
];

/** Every behaviour of Microsoft 365 that the sandbox knows of, in the order of the numbers. */
export const catalogue: readonly Rule[] = all.toSorted((a, b) => numberOf(a) - numberOf(b));

function numberOf({ id }: Rule): number {
  return Number(/^B(\d+)/.exec(id)?.[1]);
}
