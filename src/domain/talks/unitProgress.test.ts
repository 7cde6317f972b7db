import { expect, test } from "vitest";
import type { CompletionRow } from "./completion.ts";
import { unitProgress } from "./unitProgress.ts";

const of = (supervisorId: string, unitId: string, progress?: { due: number; held: number }) => ({
  supervisorId,
  unitId,
  areaId: "area",
  progress,
});
const duty = (supervisorId: string) => ({ supervisorId }) as CompletionRow;

test("supervisors of one unit are counted together, and who has counted nothing by the organisation", () => {
  const duties = [duty("quiet"), duty("quiet"), duty("first")];
  const counts = unitProgress(
    [
      of("first", "library", { due: 4, held: 3 }),
      of("quiet", "library"),
      of("alone", "office", { due: 2, held: 2 }),
    ],
    duties,
  );
  expect(counts).toEqual([
    { unitId: "library", areaId: "area", due: 6, held: 3, supervisors: 2, uncounted: 1 },
    { unitId: "office", areaId: "area", due: 2, held: 2, supervisors: 1, uncounted: 0 },
  ]);
});

test("a supervisor of nobody who is due is not shown", () => {
  expect(unitProgress([of("nobody", "library"), of("none", "library", { due: 0, held: 0 })], [])).toEqual([]);
});
