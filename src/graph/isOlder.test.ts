import { expect, test } from "vitest";
import type { ETag } from "./ids.ts";
import { isOlder } from "./isOlder.ts";

const guid = "0c6d3c5e-7f0b-4d3f-9b1a-2f8d3f1f9a10";
const other = "1c6d3c5e-7f0b-4d3f-9b1a-2f8d3f1f9a10";

test.each([
  [`"${guid},9"`, `"${guid},10"`, true],
  [`"${guid},10"`, `"${guid},10"`, false],
  [`"${guid},11"`, `"${guid},10"`, false],
  [`"{${guid.toUpperCase()}},9"`, `"${guid},10"`, true],
  [`W/"${guid},9"`, `"${guid},10"`, false],
  [`"${other},9"`, `"${guid},10"`, false],
  ["", `"${guid},10"`, false],
])("%s before %s: %s", (a, b, older) => {
  expect(isOlder(a as ETag, b as ETag)).toBe(older);
});
