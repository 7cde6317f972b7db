import { expect, test } from "vitest";
import { putItem } from "./putItem.ts";

const items = [
  { id: "a", text: "one" },
  { id: "b", text: "two" },
];

test("changes a part of an item in its place, from what stands there now", () => {
  const stale = { id: "a", text: "as it was when the editor opened" };
  expect(putItem(items, stale, { text: "new" })).toEqual([{ id: "a", text: "new" }, items[1]]);
});

test("puts an item that is not there yet at the end", () => {
  expect(putItem(items, { id: "c", text: "" }, { text: "three" })).toEqual([
    ...items,
    { id: "c", text: "three" },
  ]);
});
