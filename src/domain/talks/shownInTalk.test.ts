import { expect, test } from "vitest";
import { talkModelSchema } from "../model/talkModel.ts";
import { answerHeading, themesShown, unshownAnswers } from "./shownInTalk.ts";

const text = (fi: string) => ({ fi });
const theme = (id: string, subThemes: readonly string[], audience = "everyone") => ({
  id,
  name: text(id),
  audience,
  subThemes: subThemes.map((name) => ({ id: name, name: text(`${name} nyt`) })),
});
const talk = talkModelSchema.parse({
  templates: [
    { id: "t", version: 1, name: text("t"), themes: [theme("year", ["tasks", "mood"])] },
    {
      id: "t",
      version: 2,
      name: text("t"),
      themes: [theme("year", ["tasks"]), theme("lead", ["targets"], "supervisors")],
    },
  ],
  scale: [
    { level: 1, name: text("1") },
    { level: 2, name: text("2") },
  ],
  heldBy: "03-31",
});
const newest = talk.templates.at(-1);

test("what stands at a place that the form does not have is shown under the name that it last had", () => {
  if (!newest) throw new Error("two templates");
  const shown = themesShown(newest, false, []);
  expect(shown.map(({ id }) => id)).toEqual(["year"]);
  const answers = { "year.tasks": "Näkyy", "year.mood": "Vanhasta", "gone.x": "Tuntematon", "year.y": "  " };
  expect(unshownAnswers(talk, shown, answers)).toEqual([
    { key: "year.mood", heading: text("mood nyt"), text: "Vanhasta" },
    { key: "gone.x", heading: null, text: "Tuntematon" },
  ]);
  expect(answerHeading(talk, "lead.targets")).toEqual(text("targets nyt"));
});

test("a supervisors' theme stays where somebody has answered it, also when the employee has no staff any more", () => {
  if (!newest) throw new Error("two templates");
  expect(themesShown(newest, false, [{ "lead.targets": "Palaute" }]).map(({ id }) => id)).toContain("lead");
  expect(themesShown(newest, false, [{ "lead.targets": " " }]).map(({ id }) => id)).not.toContain("lead");
});
