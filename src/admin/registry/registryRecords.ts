import * as z from "zod/mini";
import { bodyCodec } from "#store/bodyCodec.ts";

/** The list that only IT reads: what the commands created, and when each ran last. One item per entry. */
export const leaseSchema = z.object({
  command: z.string(),
  holder: z.string(),
  /** ISO instant after which the run counts as dead. */
  until: z.iso.datetime(),
});
export type Lease = z.infer<typeof leaseSchema>;
export const leaseRecord = bodyCodec("lease", leaseSchema);

export const runSchema = z.object({
  command: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.nullable(z.iso.datetime()),
  outcome: z.enum(["running", "done", "failed"]),
  changes: z.int(),
});
export type Run = z.infer<typeof runSchema>;
export const runRecord = bodyCodec("run", runSchema);

/** What was made for one discussion group. */
const groupResourcesSchema = z.object({
  groupId: z.string(),
  fillers: z.nullable(z.int()),
  members: z.nullable(z.int()),
  heads: z.optional(z.nullable(z.int())),
  /** List name -> item id of the group's folder. */
  folders: z.record(z.string(), z.int()),
  /** Year, or `plan:` and year -> the service area that its documents were made for. */
  areas: z.optional(z.record(z.string(), z.string())),
});
export const groupResourcesRecord = bodyCodec("groupResources", groupResourcesSchema);

/** A year whose documents have been made. */
const openYearSchema = z.object({ year: z.int(), openedAt: z.iso.datetime() });
export const openYearRecord = bodyCodec("openYear", openYearSchema);

/** Who administered the sites when they were set up, by login name. */
export const siteAdminsSchema = z.object({ work: z.array(z.string()), talks: z.array(z.string()) });
export type SiteAdmins = z.infer<typeof siteAdminsSchema>;
export const siteAdminsRecord = bodyCodec("siteAdmins", siteAdminsSchema);

export const registryKey = {
  lease: "lease",
  siteAdmins: "siteAdmins",
  run: (command: string) => `run:${command}`,
  group: (groupId: string) => `group:${groupId}`,
  year: (year: number) => `year:${year}`,
};
