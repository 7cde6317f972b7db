import { afterEach, beforeEach, expect, test } from "vitest";
import { unitLines } from "#domain/lines/unitLines.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { changedBody } from "../../tests/pages/changedBody.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import { secondHr } from "../../tests/pages/secondHr.ts";
import { loadBoard } from "./loadBoard.ts";
import { loadLines } from "./loadLines.ts";
import { prepareLines } from "./prepareLines.ts";
import { publishLines } from "./publishLines.ts";
import { writeLines } from "./writeLines.ts";

const unit = "hyvinvointi" as UnitId;
const year = 2027;
const group = "ryhma-hyvinvointi-johtoryhma";
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** What HR would publish now. */
async function linesOf({ services }: PersonAtWork) {
  const material = await prepareLines(services, year, unit);
  if (!material.ok) throw new Error(JSON.stringify(material.failure));
  const { summary } = material.value;
  return unitLines({ ...material.value, wording: summary?.value ?? emptyAreaSummary });
}

/** HR words the first line anew, and waits until that is saved. */
async function reword({ services }: PersonAtWork, text: string) {
  const work = await writeLines(services, year, unit);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const { autosave, material } = work.value;
  const line = material.copies[0]?.lines[0];
  if (!line) throw new Error("The group has no lines");
  autosave.change((now) => ({
    ...now,
    lineTexts: { ...now.lineTexts, fi: { ...now.lineTexts.fi, [line.id]: text } },
    lineBasis: { ...now.lineBasis, [line.id]: line.text },
  }));
  await autosave.flush();
  expect(autosave.view().save.kind).toBe("saved");
  return line;
}

async function read(who: string) {
  const { services } = await town.work(who);
  const lines = await loadLines(services, year, unit);
  if (!lines.ok) throw new Error(JSON.stringify(lines.failure));
  return lines.value.lines.find(({ unitId }) => unitId === unit);
}

async function made(mark: number): Promise<number> {
  const entries = await town.ledger(mark);
  return entries.filter(({ what, key }) => what === "item.create" && key?.startsWith("lines:")).length;
}

/** Changes a document of HR's as its list's owner may. */
async function edit(list: "Model" | "HandedIn", key: string, change: (body: never) => object): Promise<void> {
  const items = `/sites/${town.config.siteId}/lists/${town.config.lists[list]}/items`;
  const { body } = await town.send("it", "GET", `${items}?$expand=fields&$filter=fields/Key eq '${key}'`);
  const [item] = (body as { value: { id: string; fields: Readonly<Record<string, string>> }[] }).value;
  const fields = changedBody(item?.fields ?? {}, change);
  const { status } = await town.send("it", "PATCH", `${items}/${item?.id}/fields`, fields);
  expect(status).toBe(200);
}

test("HR's wording is published as a new revision that employees read; the same again is nothing new", async () => {
  const hr = await town.work("hr");
  expect((await linesOf(hr)).standing).toBe("published");
  const { id } = await reword(hr, "Selkokieltä jokaisessa palvelussa.");
  const { standing, next } = await linesOf(hr);
  expect(standing).toBe("outdated");
  expect(await publishLines(hr.services, unit, next)).toMatchObject({ ok: true, value: { revision: 2 } });
  const inForce = await read("employee");
  expect(inForce?.revision).toBe(2);
  expect(inForce?.lines.find((line) => line.id === id)?.text).toEqual({
    fi: "Selkokieltä jokaisessa palvelussa.",
  });
  expect((await linesOf(hr)).standing).toBe("published");
});

test("pressed twice, lines are published once", async () => {
  const hr = await town.work("hr");
  await reword(hr, "Selkokieltä jokaisessa palvelussa.");
  const { next } = await linesOf(hr);
  const mark = await town.mark();
  const both = await Promise.all([
    publishLines(hr.services, unit, next),
    publishLines(hr.services, unit, next),
  ]);
  expect(both.map((done) => done.ok && done.value.revision)).toEqual([2, 2]);
  expect(await made(mark)).toBe(1);
});

test("of two in HR who publish different words one is told, and both wordings are there", async () => {
  const hr = await town.work("hr");
  const colleague = await town.work(await secondHr(town));
  await reword(hr, "Selkokieltä jokaisessa palvelussa.");
  const { next } = await linesOf(hr);
  await reword(colleague, "Selkokieltä ja kuvia jokaisessa palvelussa.");
  const theirs = (await linesOf(colleague)).next;
  const mark = await town.mark();
  expect(await publishLines(colleague.services, unit, theirs)).toMatchObject({ ok: true });
  expect(await publishLines(hr.services, unit, next)).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect(await made(mark)).toBe(1);
  expect((await read("employee"))?.lines[0]?.text.fi).toBe("Selkokieltä ja kuvia jokaisessa palvelussa.");
});

test("what the group changed after HR looked is not published unseen", async () => {
  const hr = await town.work("hr");
  await reword(hr, "Selkokieltä jokaisessa palvelussa.");
  const { next } = await linesOf(hr);
  await edit("HandedIn", `handedin:${year}:${group}`, (body: { worksheet: { lines: object[] } }) => ({
    ...body,
    worksheet: { ...body.worksheet, lines: body.worksheet.lines.slice(1) },
  }));
  expect(await publishLines(hr.services, unit, next)).toMatchObject({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
});

test.each(["chair", "employee", "director"])("SharePoint lets no %s publish lines", async (who) => {
  const { next } = await linesOf(await town.work("hr"));
  const { services, stores } = await town.work(who);
  const mark = await town.mark();
  expect(await publishLines(services, unit, next)).toMatchObject({
    ok: false,
    failure: { reason: "forbidden" },
  });
  const work = await stores.groupWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  expect(await work.value.createLines("staff", { year, unitId: unit }, next)).toMatchObject({
    ok: false,
    failure: { reason: "forbidden" },
  });
  expect(await made(mark)).toBe(0);
});

test("lines for leads alone are read by leads, and refused to an employee", async () => {
  await edit("Model", "model", (body: object) => ({ ...body, lineAudience: "leads" }));
  const hr = await town.work("hr");
  await reword(hr, "Vain johtoryhmille ja esihenkilöille.");
  const { next } = await linesOf(hr);
  expect(await publishLines(hr.services, unit, next)).toMatchObject({ ok: true });
  expect((await read("director"))?.revision).toBe(2);
  // What was published for everybody stays readable for everybody.
  expect((await read("employee"))?.revision).toBe(1);
});

test("the board tells HR alone where each unit's lines stand", async () => {
  const hr = await town.work("hr");
  const standingOf = async (who: PersonAtWork) => {
    const board = await loadBoard(who.services, year);
    if (!board.ok) throw new Error(JSON.stringify(board.failure));
    return board.value.hr?.lines.get(unit)?.map(({ standing }) => standing) ?? null;
  };
  expect(await standingOf(hr)).toEqual(["published"]);
  await reword(hr, "Selkokieltä jokaisessa palvelussa.");
  expect(await standingOf(hr)).toEqual(["outdated"]);
  expect(await standingOf(await town.work("director"))).toBeNull();
});
