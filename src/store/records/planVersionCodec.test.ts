import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlanProcess } from "#domain/plans/planProcess.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import { compiledPlanRecord } from "./compiledPlanRecord.ts";
import { planProcessRecord } from "./planProcessRecord.ts";

const plan = {
  planYear: 2027,
  unitId: "hyvinvointi",
  unitName: "Hyvinvointipalvelut",
  sheetRevision: 2,
  compiledOn: "2026-10-08",
  rows: [{ ...emptyPlanRow("r1"), need: "Turvalliset nostot" }],
  narrative: {},
  frame: null,
};

test("which version of the plan a document is of has nothing to do with how it is stored", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (version) => {
      const body = compiledPlanRecord.write({ ...plan, version });
      expect(body.ok && compiledPlanRecord.read(body.value)).toEqual({
        ok: true,
        value: { ...plan, version },
      });
      const process = planProcessRecord.write({ ...emptyPlanProcess, version });
      expect(process.ok && planProcessRecord.read(process.value)).toMatchObject({
        ok: true,
        value: { version },
      });
    }),
  );
});
