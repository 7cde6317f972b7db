import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { UnitId } from "#domain/organisation/unit.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { loadBoard } from "./loadBoard.ts";
import { loadGroupTexts } from "./loadGroupTexts.ts";

/** The numbers that HR sees, counted again from the town's own files. */
interface Discussion {
  readonly groupId: string;
  readonly participants: number;
  readonly handedIn?: boolean;
  readonly needs: readonly { readonly themeId: string; readonly methodId: string | null }[];
}

const folder = join("sandbox", "towns", "heinola");
const discussions = readdirSync(join(folder, "discussions", "2027"))
  .map((file) => JSON.parse(readFileSync(join(folder, "discussions", "2027", file), "utf8")) as Discussion)
  .filter(({ handedIn }) => handedIn !== false);
const { commonSets } = JSON.parse(readFileSync(join(folder, "model.json"), "utf8")) as {
  commonSets: readonly { methods: readonly { id: string; share: number }[] }[];
};
const methods = commonSets.flatMap((set) => set.methods);
const strategic = "ryhma-kaupungin-johtoryhma";
const ofArea = discussions.filter(({ groupId }) => groupId !== strategic);
const area = "hyvinvointi" as UnitId;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

let town: OpenTown;
let hr: PersonAtWork;
beforeAll(async () => {
  town = await openTown();
  hr = await town.work("hr");
});
afterAll(() => town.close());

async function areaMaterial(person: PersonAtWork = hr) {
  const loaded = await loadAreaSummary(person.services, 2027, area);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

test("the board is one request, whoever asks", async () => {
  for (const who of ["hr", "director", "employee"]) {
    const { services, wire } = await town.work(who);
    const board = await loadBoard(services, 2027);
    expect(board.ok && board.value.hr !== null).toBe(who === "hr");
    expect(wire).toEqual(["POST /v1.0/$batch"]);
  }
});

test("HR's board counts what the groups have handed in", async () => {
  const board = await loadBoard(hr.services, 2027);
  const areas = board.ok ? board.value.areas : [];
  expect(areas.map(({ unit, expected, handedIn }) => [unit.id, expected, handedIn])).toEqual([
    ["heinola", 1, 1],
    ["yhteiset", 8, 0],
    ["kaupunkiymparisto", 16, 0],
    ["hyvinvointi", 32, ofArea.length],
  ]);
  const groups = areas.find(({ unit }) => unit.id === area)?.groups ?? [];
  for (const { groupId, participants, needs } of discussions.filter((one) => one.groupId !== strategic)) {
    expect(groups.find((group) => group.groupId === groupId)).toMatchObject({
      state: "handedIn",
      participants,
      needs: needs.length,
    });
  }
});

test("a group whose deadline has passed is late, and stands first", async () => {
  const { board } = await areaMaterial();
  const late = board.groups.filter(({ state }) => state === "late");
  expect(late.map(({ groupId, dueOn }) => [groupId, dueOn])).toEqual([["ryhma-rehtorit", "2027-01-31"]]);
  expect(board.late).toBe(1);
  expect(board.groups[0]?.groupId).toBe("ryhma-rehtorit");
  const nextDay = await town.work("hr", { today: "2027-04-01" });
  expect((await areaMaterial(nextDay)).board.late).toBe(board.expected - board.handedIn);
});

test("a lead's board has the groups that come to the lead, with the same numbers", async () => {
  const { services } = await town.work("director");
  const board = await loadBoard(services, 2027);
  const whole = await areaMaterial();
  const areas = board.ok ? board.value.areas : [];
  const own = areas.find(({ unit }) => unit.id === area);
  const unseen = { dealings: null };
  expect(own?.groups).toEqual(whole.board.groups.map((group) => ({ ...group, ...unseen })));
  expect(own).toMatchObject({ expected: whole.board.expected, handedIn: whole.board.handedIn });
});

test("who leads nothing sees no board, not even its numbers", async () => {
  const { services } = await town.work("chair");
  expect(await loadBoard(services, 2027)).toMatchObject({ ok: true, value: { hr: null, areas: [] } });
});

test("compiling an area is one request and counts every need once", async () => {
  const fresh = await town.work("hr");
  const { statistics, unreadable, template } = await areaMaterial(fresh);
  expect(fresh.wire).toEqual(["POST /v1.0/$batch"]);
  expect(unreadable).toEqual([]);
  const needs = ofArea.flatMap((one) => one.needs);
  expect(statistics).toMatchObject({
    total: needs.length,
    groups: ofArea.length,
    participants: sum(ofArea.map(({ participants }) => participants)),
  });
  expect(template.themes.map(({ id }) => id)).toEqual(["current", "future", "workinglife", "priorities"]);
  const byTheme = statistics.byTheme.map(({ themeId, competences }) => [
    themeId,
    sum(competences.map((one) => one.needs)),
  ]);
  expect(byTheme).toEqual(
    template.themes.map(({ id }) => [id, needs.filter(({ themeId }) => themeId === id).length]),
  );
});

test("the 70-20-10 split is the split of the methods that the groups chose", async () => {
  const { statistics } = await areaMaterial();
  const shareOf = new Map(methods.map(({ id, share }) => [id, share]));
  const chosen = ofArea.flatMap(({ needs }) => needs.map(({ methodId }) => shareOf.get(methodId ?? "") ?? 0));
  const count = (share: number) => chosen.filter((one) => one === share).length;
  expect(statistics.shares).toEqual({ s70: count(70), s20: count(20), s10: count(10), open: count(0) });
});

test("the groups' own words come in one request more, in the board's order", async () => {
  const { board } = await areaMaterial();
  const before = hr.wire.length;
  const texts = await loadGroupTexts(hr.services, 2027, board);
  expect(hr.wire).toHaveLength(before + 1);
  const found = texts.ok ? texts.value : [];
  expect(found.map(({ groupId }) => groupId)).toEqual(
    board.groups.filter(({ state }) => state === "handedIn").map(({ groupId }) => groupId),
  );
  expect(found.every(({ worksheet }) => Object.keys(worksheet?.answers ?? {}).length >= 4)).toBe(true);
});

test("who is not HR cannot compile", async () => {
  for (const who of ["director", "chair", "outsider"]) {
    const { services } = await town.work(who);
    expect(await loadAreaSummary(services, 2027, area)).toMatchObject({ failure: { reason: "forbidden" } });
  }
});

test("a year that nobody has opened has groups without documents", async () => {
  const loaded = await loadAreaSummary(hr.services, 2028, area);
  const states = loaded.ok ? loaded.value.board.groups.map(({ state }) => state) : [];
  expect(new Set(states)).toEqual(new Set(["noDocument"]));
  expect(loaded).toMatchObject({ value: { statistics: { total: 0, groups: 0 }, summary: null, posts: [] } });
});
