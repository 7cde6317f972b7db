import { resolve } from "node:path";
import { expect, test } from "vitest";
import { questions, renderFidelity } from "../testing/renderFidelity.ts";
import { catalogue } from "./catalogue.ts";
import { agreedOn, liveQuestions } from "./liveQuestions.ts";

test("docs/fidelity.md says what the catalogue and the tests say", async () => {
  await expect(renderFidelity()).toMatchFileSnapshot(
    resolve(import.meta.dirname, "../../../docs/fidelity.md"),
  );
});

test("the rules and questions that are named to be asked live are there", () => {
  const rules = new Set(catalogue.map(({ id }) => id));
  const asked = new Set(questions().map(({ id }) => id));
  expect(Object.keys(liveQuestions).filter((id) => !rules.has(id))).toEqual([]);
  const named = [...Object.values(liveQuestions).flat(), ...Object.keys(agreedOn)];
  expect(named.filter((id) => !asked.has(id))).toEqual([]);
});
