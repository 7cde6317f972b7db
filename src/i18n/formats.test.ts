import { expect, test } from "vitest";
import { formatsIn } from "./formats.ts";
import { languageOf } from "./language.ts";

test("writes days as each language does, in every time zone the same", () => {
  expect(formatsIn("fi").day("2027-03-31")).toBe("31.3.2027");
  expect(formatsIn("sv").day("2027-03-31")).toBe("31.3.2027");
  expect(formatsIn("en").day("2027-03-31")).toBe("31 March 2027");
  expect(formatsIn("fi").shortDay("2027-01-01")).toBe("1.1.");
  expect(formatsIn("sv").shortDay("2027-01-01")).toBe("1 januari");
});

test("writes times with 24 hours", () => {
  const at = new Date(2027, 1, 10, 15, 4);
  expect(formatsIn("fi").time(at)).toBe("15.04");
  expect(formatsIn("en").time(at)).toBe("15:04");
});

test.each([
  ["fi-fi", "fi"],
  ["sv-FI", "sv"],
  ["en_US", "en"],
  ["de-de", "fi"],
  ["", "fi"],
])("speaks to a host whose locale is %j in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
