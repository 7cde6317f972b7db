import { expect, test } from "vitest";
import { addressOf, placeAt } from "./tabPlace.ts";

test("a place is found again under its address, whatever its id is made of", () => {
  for (const place of [
    { kind: "group", id: "ryhma-kippasuo" },
    { kind: "unit", id: "Päiväkoti / itä #2" },
  ] as const)
    expect(placeAt(addressOf(place))).toEqual(place);
});

test.each([null, "", "board/2027", "channel/team/x", "channel/unit/", "channel/unit/a/b", "channel/unit/%"])(
  "%j is no place of a tab",
  (address) => {
    expect(placeAt(address)).toBeNull();
  },
);
