import { expect, test } from "vitest";
import { groupSchema } from "../organisation/group.ts";
import { personIdSchema } from "../organisation/person.ts";
import { unitSchema } from "../organisation/unit.ts";
import { foundChoices, proposedChoices, type TabSetting, tabChoices } from "./tabChoices.ts";

const team = "4916201b-9590-4247-a81e-6503309b1357";
const channelIn = (channel: string) =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel)}/Osaaminen?groupId=${team}`;
const unit = (id: string, name: string, parentId: string | null, more: object = {}) =>
  unitSchema.parse({
    id,
    name,
    kind: parentId === null ? "organisation" : "unit",
    parentId,
    groupYears: null,
    validFrom: "2020-01-01",
    validTo: null,
    successorId: null,
    ...more,
  });
const group = (id: string, name: string, unitId: string, more: object = {}) =>
  groupSchema.parse({
    id,
    name,
    kindId: "team",
    unitId,
    chairId: "p-9",
    secretaryId: null,
    memberIds: ["p-9"],
    ...more,
  });

const town = {
  model: {
    summaryChannels: [
      { unitId: "area", channelLink: channelIn("19:a@thread.tacv2"), audience: "staff" as const },
      { unitId: "school", channelLink: channelIn("19:b@thread.tacv2"), audience: "staff" as const },
    ],
  },
  units: new Map(
    [
      unit("town", "Heinola", null),
      unit("area", "Hyvinvointi", "town"),
      unit("school", "Kailaan koulu", "area"),
      unit("gone", "Vanha koulu", "area", { validTo: "2026-07-31" }),
    ].map((one) => [one.id, one]),
  ),
  groups: [
    group("in", "Kailas, ohjaajat", "school", { memberIds: ["p-9", "p-1"] }),
    group("fills", "Kailas, opettajat", "school", { chairId: "p-1", memberIds: ["p-1"] }),
    group("ended", "Vanha", "school", { chairId: "p-1", memberIds: ["p-1"], endedOn: "2026-07-31" }),
  ],
};
const setting: TabSetting = {
  teamId: null,
  channelId: null,
  teamName: null,
  me: personIdSchema.parse("p-1"),
  today: "2027-02-10",
};
const proposed = (more: Partial<TabSetting>) =>
  proposedChoices(town, { ...setting, ...more }).map(({ place }) => place.id);

test("the unit whose summaries come to this channel is proposed before others of the same team", () => {
  const at = { teamId: team.toUpperCase(), me: null };
  expect(proposed({ ...at, channelId: "19:b@thread.tacv2" })).toEqual(["school", "area", "town"]);
  expect(proposed({ ...at, channelId: "19:other@thread.tacv2" })).toEqual(["area", "school", "town"]);
});

test("what is named as the team is proposed, in whichever case", () => {
  expect(proposed({ teamName: " kailaan KOULU ", me: null })).toEqual(["school", "town"]);
});

test("otherwise the groups that the person fills, then those the person is in; none that has ended", () => {
  expect(proposed({})).toEqual(["fills", "in", "town"]);
});

test("somebody of no group is offered the whole organisation, never nothing", () => {
  expect(proposed({ me: null })).toEqual(["town"]);
});

test("what has ended can be chosen by nobody", () => {
  expect(tabChoices(town, "2027-02-10").map(({ place }) => place.id)).toEqual([
    "town",
    "area",
    "school",
    "in",
    "fills",
  ]);
});

test("a search finds names and units by every one of its words, names that begin with it first", () => {
  const all = tabChoices(town, "2027-02-10");
  const found = (search: string) => foundChoices(all, search).map(({ place }) => place.id);
  expect(found("kailaan")).toEqual(["school", "in", "fills"]);
  expect(found("ohjaajat KAILAAN")).toEqual(["in"]);
  expect(found("  ")).toEqual([]);
});
