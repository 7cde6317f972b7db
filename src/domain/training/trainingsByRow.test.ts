import { expect, test } from "vitest";
import { type TrainingEntry, type TrainingRecord, trainingEntrySchema } from "./trainingRecord.ts";
import { lawfulTrainingRules } from "./trainingRules.ts";
import { trainingsByRow } from "./trainingsByRow.ts";

const entry = (id: string, on: string, hours: number, rowId: string | null): TrainingEntry =>
  trainingEntrySchema.parse({
    id,
    title: id,
    on,
    hours,
    enteredOn: on,
    planRow: rowId === null ? null : { unitId: "town", rowId },
  });
const record = (...entries: TrainingEntry[]): TrainingRecord => ({ entries, subsidised: [], decisions: {} });

test("trainings that carry out a row are counted together, each person once", () => {
  const rows = trainingsByRow(
    [
      record(entry("a", "2027-03-01", 3, "r1"), entry("b", "2027-04-01", 4.5, "r1")),
      record(
        entry("c", "2027-03-02", 6, "r1"),
        entry("d", "2027-03-02", 6, "r2"),
        entry("e", "2027-03-03", 6, null),
      ),
    ],
    lawfulTrainingRules,
  );
  expect([...rows]).toEqual([
    ["town r1", { days: 2.25, people: 2, lastOn: "2027-04-01" }],
    ["town r2", { days: 1, people: 1, lastOn: "2027-03-02" }],
  ]);
});
