import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedWorld, type Trouble } from "./testing/sharedWorld.ts";
import { world } from "./testing/world.ts";

const parts = ["a", "b", "c"] as const;

type Step =
  | { readonly do: "type"; readonly device: number; readonly part: (typeof parts)[number] }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "trouble"; readonly device: number; readonly next: readonly Trouble[] }
  | { readonly do: "leaveField" | "look" | "crash" | "reopen" | "keepBoth"; readonly device: number };

const troubles = fc.array(
  fc.constantFrom<Trouble>("ok", "lostAfter", "lostBefore", "offline", "server", "throttled"),
  { maxLength: 6 },
);
const waits = fc.constantFrom(50, 400, 900, 2_000, 9_000, 25_000, 70_000);

function stepsOn(devices: number): fc.Arbitrary<readonly Step[]> {
  const device = fc.nat({ max: devices - 1 });
  const type = fc.record({ do: fc.constant("type" as const), device, part: fc.constantFrom(...parts) });
  const wait = fc.record({ do: fc.constant("wait" as const), ms: waits });
  const trouble = fc.record({ do: fc.constant("trouble" as const), device, next: troubles });
  const doing = fc.constantFrom(
    "leaveField" as const,
    "look" as const,
    "crash" as const,
    "reopen" as const,
    "keepBoth" as const,
  );
  const other = fc.record({ do: doing, device });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: type },
    { weight: 4, arbitrary: wait },
    { weight: 2, arbitrary: trouble },
    { weight: 3, arbitrary: other },
  );
  return fc.array(step, { minLength: 5, maxLength: 60 });
}

const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

/** The longest that words are on the screen alone while somebody types. */
const unkeptMs = 300;

/** Plays the steps; every text that was typed has a number of its own and never leaves the three places. */
async function play(all: readonly Step[], devices: number, random: () => number) {
  const world = sharedWorld({ a: "", b: "", c: "" }, devices, random);
  const typed = new Map<string, number>();
  let words = 0;
  let settled = false;
  const everywhere = () =>
    JSON.stringify([
      world.stored(),
      world.devices.map((one) => [[...one.drafts.values()], one.autosave().view()]),
    ]);
  const lost = () => [...typed.keys()].filter((word) => !everywhere().includes(word));

  const act = async (one: Step) => {
    if (one.do === "wait") return world.pass(one.ms);
    const at = world.devices[one.device];
    if (!at) return;
    const autosave = at.autosave();
    switch (one.do) {
      case "type": {
        const word = `<${words++}>`;
        typed.set(word, world.now());
        autosave.change((doc) => ({ ...doc, [one.part]: `${doc[one.part]}${word}` }));
        return;
      }
      case "trouble":
        return at.trouble(one.next);
      case "leaveField":
        return void autosave.flush();
      case "look":
        return at.look();
      case "crash": {
        at.crash();
        // Only what was typed just now may go with the tab.
        for (const word of lost()) {
          expect(world.now() - (typed.get(word) ?? 0)).toBeLessThanOrEqual(unkeptMs);
          typed.delete(word);
        }
        return;
      }
      case "reopen": {
        // The earlier visit waits a little for its save, and that for the network.
        const reopened = at.reopen();
        await world.pass(2_000);
        return reopened;
      }
      case "keepBoth": {
        const [collision] = autosave.view().collisions;
        if (!collision) return;
        settled = true;
        return autosave.settle(collision, "both");
      }
    }
  };
  for (const one of all) {
    await act(one);
    expect(lost()).toEqual([]);
  }
  return { ...world, lost, wasSettled: () => settled };
}

test("whatever the network, the devices and the people do, no text is lost and none is written twice", async () => {
  await fc.assert(
    fc.asyncProperty(stepsOn(3), chance, async (all, random) => {
      const world = await play(all, 3, () => random.next().value);
      for (const one of world.devices) one.trouble([]);
      // Everybody's words get through by themselves once the network is back ...
      await world.pass(600_000);
      const before = { ...world.asked };
      for (const one of world.devices) {
        const { save, collisions } = one.autosave().view();
        expect(save.kind).toBe(collisions.length > 0 ? "collision" : "saved");
        expect(one.drafts.size).toBe(collisions.length > 0 ? 1 : 0);
      }
      expect(world.lost()).toEqual([]);
      // ... each once, unless a person has put two versions of it below each other ...
      if (!world.wasSettled()) {
        const words = Object.values(world.stored()).flatMap((text) => text.match(/<\d+>/gu) ?? []);
        expect(words.length).toBe(new Set(words).size);
      }
      // ... and then nobody asks SharePoint for anything more.
      await world.pass(600_000);
      expect(world.asked).toEqual(before);
      expect(world.asked.early).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test("of however many tabs that died, every word is in the form or offered as a choice", async () => {
  const written = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), sent: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(written, { maxLength: 4 }), async (tabs) => {
      const base = { a: "", b: "", c: "" };
      const drafts = tabs.map((tab, index) => {
        const value = Object.fromEntries(parts.map((part) => [part, tab[part] ? `<${index}${part}>` : ""]));
        return { base, value, inDoubt: tab.sent ? [value] : [], collisions: [] };
      });
      const { autosave, pass, stored } = world(base, { drafts });
      await pass(60_000);
      const { collisions, value } = autosave.view();
      const readable = JSON.stringify([stored(), collisions]);
      const words = drafts.flatMap((draft) => Object.values(draft.value)).filter((word) => word !== "");
      for (const word of words) expect(readable).toContain(word);
      expect(value).toEqual(stored());
    }),
    { numRuns: 200 },
  );
});

test("who writes alone is never asked to choose between two texts of their own", async () => {
  await fc.assert(
    fc.asyncProperty(stepsOn(1), chance, async (all, random) => {
      const world = await play(all, 1, () => random.next().value);
      for (const one of world.devices) one.trouble([]);
      await world.pass(600_000);
      const [view] = world.devices.map((one) => one.autosave().view());
      expect(view).toMatchObject({ save: { kind: "saved" }, collisions: [], value: world.stored() });
    }),
    { numRuns: 400 },
  );
});

test("fifteen people who write one document for ten minutes make no storm, and nobody's words are lost", async () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const people = 15;
  const initial = Object.fromEntries(Array.from({ length: people }, (_, index) => [`p${index}`, ""]));
  const world = sharedWorld(initial, people, random);
  for (let second = 0; second < 600; second++) {
    for (const [index, one] of world.devices.entries()) {
      if (random() < 0.3) one.autosave().change((doc) => ({ ...doc, [`p${index}`]: `${doc[`p${index}`]}.` }));
    }
    await world.pass(1_000);
  }
  await world.pass(300_000);
  const { saves, loads } = world.asked;
  // One save in 20 s each would be 450; the rest is what they owe to each other.
  expect(saves + loads).toBeLessThan(450 * 4);
  for (const [index, one] of world.devices.entries()) {
    expect(one.autosave().view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
    expect(world.stored()[`p${index}`]?.length).toBeGreaterThan(100);
    expect(one.autosave().view().value[`p${index}`]).toBe(world.stored()[`p${index}`]);
  }
});
