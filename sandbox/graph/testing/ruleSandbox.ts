import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Behaviours, defaultBehaviours } from "../state/Behaviours.ts";
import { type ScratchList, scratchList } from "./scratchList.ts";
import { type Answer, type Call, rowsOf, startTestSandbox, type TestSandbox } from "./startTestSandbox.ts";

export type ListedItem = { id: string; eTag: string; fields: Record<string, unknown> };

/** A sandbox and a list for the tests of one file; what a test breaks or switches is whole again after it. */
export function ruleSandbox(name: string) {
  let sandbox: TestSandbox;
  let it: Call;
  let list: ScratchList;
  beforeAll(async () => {
    sandbox = await startTestSandbox();
    it = await sandbox.as("it");
    list = await scratchList(it, name, [
      { name: "Only", text: {}, indexed: true, enforceUniqueValues: true },
    ]);
  });
  afterEach(async () => {
    await sandbox.anyone("DELETE", "/__faults");
    await sandbox.anyone("POST", "/__behaviours", defaultBehaviours);
  });
  afterAll(() => sandbox.close());

  const itemPath = (id: unknown) => `${list.graph}/items/${id}`;
  return {
    sandbox: () => sandbox,
    it: () => it,
    list: () => list,
    /** Plays a rule of the catalogue. */
    play: async (rule: string, more: Record<string, unknown> = {}) => {
      const answer = await sandbox.anyone("POST", "/__faults", { rule, ...more });
      expect(answer.status).toBe(201);
    },
    behave: async (behaviours: Partial<Behaviours>) => {
      const answer = await sandbox.anyone("POST", "/__behaviours", behaviours);
      expect(answer.status).toBe(200);
    },
    create: (fields: Record<string, unknown>) => it("POST", `${list.graph}/items`, { fields }),
    patch: (id: unknown, fields: Record<string, unknown>, headers?: Record<string, string>) =>
      it("PATCH", `${itemPath(id)}/fields`, fields, headers),
    read: (id: unknown) => it("GET", `${itemPath(id)}?$expand=fields`),
    fieldsOf: async (id: unknown): Promise<Record<string, unknown>> =>
      (await it("GET", `${itemPath(id)}/fields`)).body as unknown as Record<string, unknown>,
    query: (filter: string, more = "") =>
      it("GET", `${list.graph}/items?$expand=fields&$filter=${encodeURIComponent(filter)}${more}`),
    itemsOf: (answer: Answer): ListedItem[] => rowsOf<ListedItem>(answer),
  };
}

/** The path of a nextLink on this sandbox. */
export function linkOf(answer: Answer): string | null {
  const link = answer.body["@odata.nextLink"] as unknown as string | undefined;
  return link === undefined ? null : link.replace("https://graph.microsoft.com", "");
}
