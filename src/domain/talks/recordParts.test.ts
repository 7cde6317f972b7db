import { expect, test } from "vitest";
import { talkTemplateSchema } from "../model/talkModel.ts";
import { employeeHalfSchema } from "./employeeHalf.ts";
import { recordedThemes } from "./recordParts.ts";
import { supervisorHalfSchema } from "./supervisorHalf.ts";

const subThemes = ["a", "b", "c"].map((id) => ({ id, name: { fi: id } }));
const themes = [{ id: "work", name: { fi: "Työ" }, subThemes }];
const template = talkTemplateSchema.parse({ id: "t", version: 1, name: { fi: "T" }, themes });
const at = { templateId: "t", templateVersion: 1 };

test("who began alone and went on together signs the whole of both", () => {
  const own = employeeHalfSchema.parse({ ...at, answers: { "work.a": "alone ", "work.b": "" } });
  const together = { answers: { "work.a": "together", "work.b": "only together" } };
  const half = supervisorHalfSchema.parse({ ...at, together, answers: { "work.a": "mine" } });
  const [theme] = recordedThemes(template, false, { own, half });
  expect(theme?.answers.map(({ employee, supervisor }) => [employee, supervisor])).toEqual([
    ["alone\n\ntogether", "mine"],
    ["only together", ""],
  ]);
});
