import { findCycles } from "./findCycles.ts";
import { firstLines } from "./firstLines.ts";
import type { OrganisationProblem, OrganisationRow } from "./organisationProblem.ts";
import { rowReader } from "./rowReader.ts";
import { type Unit, unitSchema } from "./unit.ts";

const kinds = ["organisation", "serviceArea", "responsibilityArea", "unit"] as const;
const alternations = ["every", "even", "odd"] as const;

/** Units of `units.csv`; what is wrong with them goes to `problems`. */
export function checkUnits(
  rows: readonly OrganisationRow[],
  problems: OrganisationProblem[],
): readonly Unit[] {
  const ids = firstLines("UnitId");
  const parents = new Map<string, string>();
  const readers = rows.map((row) => rowReader("units", row, problems));
  for (const row of readers) ids.claim(row, row.cell("UnitId"));
  const units = readers.map((row) => {
    const id = row.id("UnitId");
    const name = row.name("Name");
    const kind = row.choice("Kind", kinds);
    const parentId = row.optional("ParentId");
    const successorId = row.optional("SuccessorId");
    const validFrom = row.date("ValidFrom", "required") ?? "";
    const validTo = row.date("ValidTo");
    const groupYears = row.cell("GroupYears") === "" ? null : row.choice("GroupYears", alternations);
    for (const [column, value] of [
      ["ParentId", parentId],
      ["SuccessorId", successorId],
    ] as const) {
      if (value && !ids.lineOf.has(value)) row.fault({ code: "unknownUnit", column, value });
    }
    if (kind === "organisation" && parentId) row.fault({ code: "organisationHasParent", value: id });
    if (kind && kind !== "organisation" && !parentId) row.fault({ code: "noParent", value: id });
    if (validTo && validTo < validFrom) row.fault({ code: "endsBeforeStart", from: validFrom, to: validTo });
    if (parentId) parents.set(id, parentId);
    return { id, name, kind, parentId, groupYears, validFrom, validTo, successorId };
  });
  for (const cycle of findCycles(parents)) {
    const line = ids.lineOf.get(cycle[0] ?? "") ?? 1;
    problems.push({ file: "units", line, code: "cycle", column: "ParentId", ids: cycle });
  }
  return units.flatMap((unit) => {
    const parsed = unitSchema.safeParse(unit);
    return parsed.success ? [parsed.data] : [];
  });
}
