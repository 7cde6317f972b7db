import { createHash } from "node:crypto";
import { mensNames, surnames, womensNames } from "../source/names.ts";

export const domain = "heinola.example";

export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`The plan has no ${what}`);
  return value;
}

export function hashOf(seed: string): string {
  return createHash("sha256").update(`osaamiskello/heinola/${seed}`).digest("hex");
}

/** A valid random-looking (version 4) GUID that is the same on every run. */
export function guid(seed: string): string {
  const hex = hashOf(seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function pick(from: readonly string[], seed: string): string {
  return must(from[Number.parseInt(hashOf(seed).slice(0, 8), 16) % from.length], seed);
}

const usedUpns = new Set<string>();
export function newUpn(givenName: string, surname: string): string {
  const ascii = `${givenName}.${surname}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.-]/g, "");
  let upn = `${ascii}@${domain}`;
  for (let n = 2; usedUpns.has(upn); n += 1) upn = `${ascii}${n}@${domain}`;
  usedUpns.add(upn);
  return upn;
}

export function splitName(name: string): [string, string] {
  const [givenName, surname] = name.split(" ");
  return [must(givenName, name), must(surname, name)];
}

/** A name for a place in the plan, a woman's in so many of a hundred cases. */
export function drawName(place: string, womenInHundred: number): [string, string] {
  const isWoman = Number.parseInt(hashOf(`${place}/sex`).slice(0, 4), 16) % 100 < womenInHundred;
  return [pick(isWoman ? womensNames : mensNames, `${place}/given`), pick(surnames, `${place}/surname`)];
}
