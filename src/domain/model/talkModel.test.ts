import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { talkModelSchema } from "./talkModel.ts";

const { talk } = JSON.parse(readFileSync("sandbox/towns/heinola/model.json", "utf8")) as { talk: object };

test("discussions are held before the next cycle begins: after that nobody gets a form for the year", () => {
  const isValid = (heldBy: string) => talkModelSchema.safeParse({ ...talk, heldBy }).success;
  expect(["01-31", "03-31", "09-30", "10-01", "12-15"].map(isValid)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
