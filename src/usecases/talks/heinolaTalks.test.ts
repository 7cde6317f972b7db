import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { talkAnswerKey } from "#domain/model/talkModel.ts";
import { townModelSchema } from "#domain/model/townModel.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import { emptySupervisorGoals } from "#domain/talks/goal.ts";
import { marksFrom } from "#domain/talks/heldMarks.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { emptyTalkMarks } from "#domain/talks/talkMarks.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { acknowledgedBy, talkState } from "#domain/talks/talkState.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { agreedLevelsRecord } from "#store/records/agreedLevelsRecord.ts";
import { employeeGoalsRecord } from "#store/records/employeeGoalsRecord.ts";
import { employeeHalfRecord } from "#store/records/employeeHalfRecord.ts";
import { supervisorGoalsRecord } from "#store/records/supervisorGoalsRecord.ts";
import { supervisorHalfRecord } from "#store/records/supervisorHalfRecord.ts";
import { talkMarksRecord } from "#store/records/talkMarksRecord.ts";
import { talkVersions } from "./talkVersions.ts";

interface Written {
  readonly by: string;
  readonly list: string;
  readonly key: string;
  readonly state?: string;
  readonly body?: object;
  readonly merge?: { readonly progress: { readonly due: number; readonly held: number } };
  readonly digest?: object;
}

const town = resolve(import.meta.dirname, "../../../sandbox/towns/heinola");
const read = (file: string) => JSON.parse(readFileSync(join(town, file), "utf8"));
const model = townModelSchema.parse(read("model.json"));
const written: readonly Written[] = readdirSync(join(town, "talks")).flatMap(
  (file) => read(join("talks", file)).documents,
);
const employeeHalves = recordsOf("EmployeeHalves", employeeHalfRecord);
const supervisorHalves = recordsOf("SupervisorHalves", supervisorHalfRecord);
const supervisorGoals = recordsOf("SupervisorGoals", supervisorGoalsRecord);

function recordsOf<T>(list: string, codec: BodyCodec<T>): ReadonlyMap<string, T> {
  return new Map(
    written
      .filter((one) => one.list === list)
      .map(({ key, body }) => {
        const record = codec.read(JSON.stringify(body));
        if (!record.ok) throw new Error(`${key}: ${record.failure}`);
        return [key, record.value] as const;
      }),
  );
}

interface Talk {
  readonly key: string;
  readonly state: string;
  readonly year: number;
  readonly pair: string;
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf;
}

/** Every discussion of which the supervisor has written anything. */
const talks: readonly Talk[] = [...supervisorHalves].map(([key, half]) => {
  const [, year = "", pair = ""] = key.split(":");
  const own = employeeHalves.get(documentKey.employeeHalf(Number(year), pair)) ?? null;
  const state = written.find((one) => one.key === key)?.state ?? "";
  return { key, state, year: Number(year), pair, own, half };
});

const stateNow = async ({ year, pair, own, half }: Talk) => {
  const goals = supervisorGoals.get(documentKey.supervisorGoals(pairOf(pair)?.employeeId ?? "")) ?? null;
  const versions = await talkVersions({ year, own, half, goals: goals ?? emptySupervisorGoals });
  return { state: talkState(own, half, versions), by: acknowledgedBy(own, half, versions) };
};

test("every document is one of ours, written by the one of the two whose it is", () => {
  recordsOf("EmployeeGoals", employeeGoalsRecord);
  for (const { by, list, key } of written) {
    const pair = pairOf(key.split(":").at(-1) ?? "");
    if (list === "EmployeeHalves") expect(by, key).toBe(pair?.employeeId);
    if (list === "SupervisorHalves") expect(by, key).toBe(pair?.supervisorId);
  }
  expect(new Set(written.map(({ list, key }) => `${list} ${key}`)).size).toBe(written.length);
});

test("answers stand under the template's sub-themes, levels under the common competences", () => {
  const [template] = model.talk?.templates ?? [];
  const asked = new Set(
    template?.themes.flatMap((theme) => theme.subThemes.map(({ id }) => talkAnswerKey(theme.id, id))),
  );
  const competences = new Set(model.commonSets[0]?.competences.map(({ id }) => id));
  for (const [key, { answers, levels }] of [...employeeHalves, ...supervisorHalves]) {
    expect(
      Object.keys(answers).filter((one) => !asked.has(one)),
      key,
    ).toEqual([]);
    expect(
      Object.keys(levels).filter((one) => !competences.has(one)),
      key,
    ).toEqual([]);
  }
});

test("what the two acknowledged is what stands there, save where the demo shows that it lapsed", async () => {
  const lapsed: string[] = [];
  for (const talk of talks) {
    const { state, by } = await stateNow(talk);
    if (by.lapsed.length > 0) lapsed.push(`${talk.key} ${by.lapsed.join()}`);
    if (talk.state === "closed") {
      expect(state, talk.key).toBe("closed");
      expect([by.employee, by.supervisor], talk.key).toEqual([true, true]);
    }
    if (talk.state === "held") expect(state, talk.key).toBe("held");
  }
  expect(lapsed).toEqual([
    "talksupervisor:2027:p-0299~p-0294 employee",
    "talksupervisor:2027:p-0524~p-0522 employee",
  ]);
});

test("the demo shows every state, and somebody without an account", async () => {
  const states = await Promise.all(talks.filter(({ year }) => year === 2027).map(stateNow));
  expect(new Set(states.map(({ state }) => state))).toEqual(
    new Set(["opened", "preparing", "prepared", "held", "acknowledged"]),
  );
  expect(talks.some(({ half }) => half.together?.signedOn)).toBe(true);
  expect(talks.some(({ half }) => half.together && half.together.signedOn === null)).toBe(true);
  expect([...employeeHalves.values()].some(({ sharedEarlier }) => sharedEarlier)).toBe(true);
});

test("marks, counts and the levels that may be summed up say what the halves say", () => {
  const marks = recordsOf("TalkMarks", talkMarksRecord);
  for (const { by, key, merge } of written.filter(({ list }) => list === "TalkNeeds")) {
    const year = Number(key.split(":")[1]);
    const facts = talks
      .filter((talk) => talk.year === year && pairOf(talk.pair)?.supervisorId === by)
      .map(({ pair, half }) => ({
        employeeId: pair.split("~")[0] ?? "",
        heldOn: half.heldOn,
        exempt: half.exempt,
      }));
    const told = marks.get(key.replace("talkneeds", "talkmarks")) ?? emptyTalkMarks;
    expect(told, key).toEqual(marksFrom(emptyTalkMarks, facts));
    expect(merge?.progress.held, key).toBe(facts.filter(({ heldOn }) => heldOn).length);
    expect(merge?.progress.due, key).toBeGreaterThanOrEqual(merge?.progress.held ?? 0);
  }
  for (const { key, digest } of written.filter(({ list }) => list === "SupervisorHalves")) {
    const half = supervisorHalves.get(key);
    const levels = agreedLevelsRecord.read(JSON.stringify(digest));
    expect(levels, key).toEqual({ ok: true, value: { levels: half?.heldOn ? half.agreed : {} } });
  }
});
