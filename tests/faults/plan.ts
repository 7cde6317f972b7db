import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { town } from "../pages/prepareTown.ts";

export interface Group {
  readonly id: string;
  readonly kindId: string;
  readonly unitId: string;
  /** Object ids of those who fill, and of all members. */
  readonly fill: readonly string[];
  readonly members: readonly string[];
}

export interface HrPerson {
  readonly oid: string;
  readonly userPrincipalName: string;
}

export interface Channel {
  readonly unitId: string;
  readonly teamId: string;
  readonly channelId: string;
}

/** The town as its own files have it: what the judge goes by knows nothing of the product's rules. */
export interface TownPlan {
  readonly groups: readonly Group[];
  readonly hr: readonly HrPerson[];
  readonly channels: readonly Channel[];
  /** Units from one upwards to the town. */
  readonly above: (unitId: string) => readonly string[];
  /** Object ids of members of groups that lead, by unit. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
}

type Row = Readonly<Record<string, string>>;

export function readTownPlan(hrCount: number): TownPlan {
  const folder = join("sandbox", "towns", town);
  const table = (name: string): Row[] =>
    parse(readFileSync(join(folder, "org", name)), { columns: true, bom: true, delimiter: ";" });
  const tenant = JSON.parse(readFileSync(join(folder, "tenant.json"), "utf8"));
  const model = JSON.parse(readFileSync(join(folder, "model.json"), "utf8"));
  const accounts = new Map(table("people.csv").map((row) => [row.PersonId, row.EntraId ?? ""]));
  const parents = new Map(table("units.csv").map((row) => [row.UnitId ?? "", row.ParentId ?? ""]));
  const rows = table("groups.csv");
  const accountsOf = (...people: string[]) => [
    ...new Set(people.flatMap((person) => accounts.get(person) || [])),
  ];
  const leading = new Set<string>(
    model.groupKinds.filter((kind: { leads: boolean }) => kind.leads).map((kind: { id: string }) => kind.id),
  );
  const leads = new Map<string, string[]>();
  for (const row of rows.filter((one) => leading.has(one.KindId ?? ""))) {
    const unit = row.UnitId ?? "";
    leads.set(unit, [...(leads.get(unit) ?? []), ...accountsOf(...(row.MemberIds ?? "").split(" "))]);
  }
  return {
    groups: rows.map((row) => ({
      id: row.GroupId ?? "",
      kindId: row.KindId ?? "",
      unitId: row.UnitId ?? "",
      fill: accountsOf(row.ChairId ?? "", row.SecretaryId ?? ""),
      members: accountsOf(...(row.MemberIds ?? "").split(" ")),
    })),
    hr: hrPeople(tenant, hrCount),
    channels: model.summaryChannels.map((one: { unitId: string; channelLink: string }) => ({
      unitId: one.unitId,
      ...channelOf(one.channelLink),
    })),
    above(unitId) {
      const found = [unitId];
      for (let parent = parents.get(unitId); parent; parent = parents.get(parent)) found.push(parent);
      return found;
    },
    leads,
  };
}

/** People who are in every team that gets a summary; the first is the persona. */
function hrPeople(
  tenant: {
    users: { id: string; userPrincipalName: string }[];
    teams: { members: string[] }[];
    personas: { key: string; userId: string }[];
  },
  count: number,
): readonly HrPerson[] {
  const persona = tenant.personas.find(({ key }) => key === "hr")?.userId;
  return tenant.users
    .filter(({ id }) => tenant.teams.every(({ members }) => members.includes(id)))
    .sort((a, b) => Number(b.id === persona) - Number(a.id === persona))
    .slice(0, count)
    .map(({ id, userPrincipalName }) => ({ oid: id, userPrincipalName }));
}

function channelOf(link: string): { teamId: string; channelId: string } {
  const url = new URL(link);
  return {
    teamId: url.searchParams.get("groupId") ?? "",
    channelId: decodeURIComponent(url.pathname.split("/")[3] ?? ""),
  };
}

export type Submission =
  | {
      readonly kind: "need" | "answer";
      readonly marker: string;
      readonly oid: string;
      readonly group: Group;
      readonly handsIn: boolean;
      readonly diesAfter: number | null;
    }
  | {
      readonly kind: "narrative";
      readonly marker: string;
      readonly oid: string;
      readonly unitId: string;
      readonly diesAfter: number | null;
    }
  | {
      readonly kind: "publish";
      readonly oid: string;
      readonly unitId: string;
      readonly diesAfter: number | null;
    };

/**
 * Who submits what, in one queue a person. Of a hundred: 90 write into a discussion (18 of them into a text that the
 * other one writes too), 6 into an area's summary, 4 publish. Every third hands in, every tenth tab dies.
 */
export function planSubmissions(
  plan: TownPlan,
  groups: readonly Group[],
  count: number,
  onlyPublishing: boolean,
): readonly (readonly Submission[])[] {
  const queues = new Map<string, Submission[]>();
  for (let index = 0; index < count; index += 1) {
    const submission = onlyPublishing ? publishingOf(plan, index) : submissionOf(plan, groups, index);
    queues.set(submission.oid, [...(queues.get(submission.oid) ?? []), submission]);
  }
  return [...queues.values()];
}

/** Everybody in HR publishes, each one area after the other. */
function publishingOf(plan: TownPlan, index: number): Submission {
  const hr = plan.hr[index % plan.hr.length];
  const channel = plan.channels[Math.floor(index / plan.hr.length) % plan.channels.length];
  if (!hr || !channel) throw new Error("The town has nobody to publish anything");
  return { kind: "publish", oid: hr.oid, unitId: channel.unitId, diesAfter: null };
}

function submissionOf(plan: TownPlan, groups: readonly Group[], index: number): Submission {
  const marker = `m${String(index).padStart(4, "0")}m`;
  const diesAfter = index % 10 === 7 ? 2 + (Math.floor(index / 10) % 6) : null;
  const turn = index % 25;
  const hr = plan.hr[Math.floor(index / 25) % plan.hr.length];
  const channel = plan.channels[Math.floor(index / 50) % plan.channels.length];
  const group = groups[Math.floor(index / 2) % groups.length];
  const oid = group?.fill[index % (group?.fill.length ?? 1)];
  if (!hr || !channel || !group || !oid) throw new Error("The town has nobody to submit anything");
  if (turn === 24) return { kind: "publish", oid: hr.oid, unitId: channel.unitId, diesAfter };
  if (turn === 5 || (turn === 15 && index % 2 === 0))
    return { kind: "narrative", marker, oid: hr.oid, unitId: channel.unitId, diesAfter };
  return {
    kind: turn % 5 === 0 ? "answer" : "need",
    marker,
    oid,
    group,
    handsIn: index % 3 === 0,
    diesAfter,
  };
}
