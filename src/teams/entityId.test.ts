import { expect, test } from "vitest";
import { entityIdAt, startOf } from "./entityId.ts";

test("a tab's name says where it begins, whatever the ids are made of", () => {
  for (const start of ["channel/group/ryhma-kippasuo", "channel/unit/ö:1|2", null])
    expect(startOf(entityIdAt(start))).toBe(start);
});

test("a tab that begins nowhere in particular keeps the name that posts link to", () => {
  expect(entityIdAt(null)).toBe("osaamiskello");
});

test.each(["", "osaamiskello:", "osaamiskellotaulu", "another"])("the name %j begins nowhere", (name) => {
  expect(startOf(name)).toBeNull();
});
