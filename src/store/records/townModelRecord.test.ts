import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CommonSet, type TownModel, townModelSchema } from "#domain/model/townModel.ts";
import { townModelRecord } from "./townModelRecord.ts";

const heinola = townModelSchema.parse(JSON.parse(readFileSync("sandbox/towns/heinola/model.json", "utf8")));

function written(model: TownModel): string {
  const body = townModelRecord.write(model);
  if (!body.ok) throw new Error(`${body.failure.length} characters`);
  return body.value;
}

/** A later set in which some are gone, some say something else, and one is new. */
function nextSet(before: CommonSet, fromYear: number, changes: number): CommonSet {
  const competences = before.competences
    .slice(changes % 2)
    .map((one, place) => (place < changes ? { ...one, name: { ...one.name, en: `${fromYear}` } } : one));
  const [first] = before.competences;
  const added = first ? [{ ...first, id: `new-${fromYear}` }] : [];
  return { ...before, fromYear, decidedOn: `${fromYear - 1}-11-10`, competences: [...competences, ...added] };
}

test("the model comes back as it was, whatever of its sets has changed and in whatever order they stand", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 2 }), fc.boolean(), (years, reversed) => {
      const [first] = heinola.commonSets;
      if (!first) throw new Error("no set");
      const sets = [first];
      for (const [index, changes] of years.entries())
        sets.push(nextSet(sets.at(-1) ?? first, first.fromYear + 1 + index, changes));
      const model = { ...heinola, commonSets: reversed ? [...sets].reverse() : sets };
      expect(townModelRecord.read(written(model))).toEqual({
        ok: true,
        value: { ...heinola, commonSets: sets },
      });
    }),
    { numRuns: 30 },
  );
});

test("ten years of sets take less room than two whole ones", () => {
  const [first] = heinola.commonSets;
  if (!first) throw new Error("no set");
  const sets = [first];
  for (let year = first.fromYear + 1; sets.length < 10; year++)
    sets.push({ ...(sets.at(-1) ?? first), fromYear: year });
  const two = JSON.stringify({ ...heinola, commonSets: sets.slice(0, 2) });
  expect(written({ ...heinola, commonSets: sets }).length).toBeLessThan(two.length);
});

test("a model from before there were sets begins with one that has always been", () => {
  const { commonSets, ...rest } = heinola;
  const { competences, methods } = commonSets[0] ?? { competences: [], methods: [] };
  const body = JSON.stringify({ schema: "townModel", version: 1, ...rest, competences, methods });
  expect(townModelRecord.read(body)).toEqual({
    ok: true,
    value: { ...heinola, commonSets: [{ fromYear: 0, decidedOn: null, competences, methods }] },
  });
});

test("a model whose sets were kept whole is read as it is, one that leaves out what no set says is not", () => {
  const body = (sets: unknown) =>
    JSON.stringify({ ...heinola, schema: "townModel", version: 2, commonSets: sets });
  expect(townModelRecord.read(body(heinola.commonSets))).toEqual({ ok: true, value: heinola });
  const [first] = heinola.commonSets;
  expect(townModelRecord.read(body([{ ...first, competences: ["gone"] }]))).toEqual({
    ok: false,
    failure: "corrupt",
  });
});
