import type { FaultTown } from "./FaultTown.ts";
import type { Channel, Group, TownPlan } from "./plan.ts";

export const year = 2027;

/** What people were told, and where it must be found. */
export interface Claims {
  /** marker -> the key of the document that it was typed into. */
  readonly typed: ReadonlyMap<string, string>;
  /** marker -> the key of the copy that the app said it was handed in with. */
  readonly handedIn: ReadonlyMap<string, string>;
  /** Markers that may stand in a document only once, however often it was tried: needs are items of their own. */
  readonly items: ReadonlySet<string>;
}

export interface Verdict {
  readonly lost: readonly string[];
  readonly duplicates: readonly string[];
  readonly leaks: readonly string[];
}

/** Whether a message leads to what a post published; the place ends the link, or the context in it. */
export function isAbout(text: string, postKey: string): boolean {
  const [, , unitId, revision] = postKey.split(":");
  const place = encodeURIComponent(`published/${year}/${unitId}/${revision}`);
  return text.includes(`${place}"`) || text.includes(`${place}%22`);
}

/** Judges a run by what the town holds now, and by its record of who was given what. */
export async function judge(town: FaultTown, plan: TownPlan, claims: Claims): Promise<Verdict> {
  const [worksheets, summaries, copies, posts, published, publishedForLeads] = await Promise.all(
    ["Worksheets", "Summaries", "HandedIn", "Posts", "PublishedStaff", "PublishedLeads"].map((list) =>
      town.items(list),
    ),
  );
  const documents = [...(worksheets ?? []), ...(summaries ?? [])];
  const rows = [
    ...documents,
    ...(copies ?? []),
    ...(posts ?? []),
    ...(published ?? []),
    ...(publishedForLeads ?? []),
  ];
  const bodies = new Map(rows.map(({ key, body }) => [key, body]));
  const lost = [...claims.typed]
    .filter(([marker, key]) => !bodies.get(key)?.includes(marker))
    .map(([marker, key]) => `${marker} is not in ${key}`);
  for (const [marker, key] of claims.handedIn)
    if (!bodies.get(key)?.includes(marker)) lost.push(`${marker} is not in ${key}`);
  const duplicates = twice(rows.map(({ key }) => key)).map((key) => `${key} is there twice`);
  for (const marker of claims.items) {
    const key = claims.typed.get(marker) ?? "";
    if (count(bodies.get(key) ?? "", `"competenceText":"${marker}"`) > 1)
      duplicates.push(`${marker} is twice in ${key}`);
  }
  const messages = await messagesOf(town, plan);
  for (const { key, state } of posts ?? []) {
    const found = messages.filter((text) => isAbout(text, key)).length;
    if (found > 1) duplicates.push(`${key} was posted ${found} times`);
    if (state === "sent" && found < 1) lost.push(`${key} says sent and is not in the channel`);
    if (state !== "sent" && found > 0) duplicates.push(`${key} says ${state} and is in the channel`);
  }
  return {
    lost,
    duplicates,
    leaks: [...(await leakedReads(town, plan)), ...strayWords(claims, documents, copies ?? [])],
  };
}

async function messagesOf(town: FaultTown, plan: TownPlan): Promise<readonly string[]> {
  const hr = plan.hr[0]?.oid ?? "";
  const found = await Promise.all(plan.channels.map((channel: Channel) => town.messages(hr, channel)));
  return found.flat();
}

/** Reads by somebody who is neither a member, nor above, nor HR; by the town's own files. */
async function leakedReads(town: FaultTown, plan: TownPlan): Promise<readonly string[]> {
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  const hr = new Set(plan.hr.map(({ oid }) => oid));
  const leaks: string[] = [];
  for (const { oid, list, key } of await town.reads()) {
    if (key === null || oid === town.administrator) continue; // a folder; the judge itself
    const group = groups.get(key.split(":")[2] ?? "");
    if (!mayRead(list, group, oid, plan, hr)) leaks.push(`${oid} was given ${key} of ${list}`);
  }
  return [...new Set(leaks)];
}

function mayRead(
  list: string,
  group: Group | undefined,
  oid: string,
  plan: TownPlan,
  hr: ReadonlySet<string>,
): boolean {
  switch (list) {
    case "Worksheets":
      return group?.members.includes(oid) ?? false;
    case "HandedIn":
      if (hr.has(oid) || group?.members.includes(oid)) return true;
      return (
        group !== undefined && plan.above(group.unitId).some((unit) => plan.leads.get(unit)?.includes(oid))
      );
    case "Summaries":
    case "Posts":
      return hr.has(oid);
    case "Registry":
      return false;
    default:
      return true; // reference lists and what is published for everybody
  }
}

/** Words in a document that nobody typed there: one group's text in another's. */
function strayWords(
  claims: Claims,
  documents: readonly { readonly key: string; readonly body: string }[],
  copies: readonly { readonly key: string; readonly body: string }[],
): readonly string[] {
  const stray: string[] = [];
  for (const { key, body } of [...documents, ...copies]) {
    const home = key.replace(/^handedin:/, "worksheet:");
    for (const [marker] of body.matchAll(/\bm\d{4}m\b/g)) {
      const typedInto = claims.typed.get(marker);
      if (typedInto !== home) stray.push(`${marker} of ${typedInto ?? "nobody"} is in ${key}`);
    }
  }
  return [...new Set(stray)];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function twice(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return keys.filter((key) => key !== "" && seen.size === seen.add(key).size);
}
