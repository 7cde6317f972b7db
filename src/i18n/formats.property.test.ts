import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { hostileText } from "../../tests/arbitraries/hostileText.ts";
import { moment } from "../../tests/arbitraries/moment.ts";
import { inEachTimeZone } from "../../tests/arbitraries/timeZones.ts";
import { isoDay } from "../../tests/arbitraries/worksheet.ts";
import { formatsIn } from "./formats.ts";

const languages = ["fi", "sv", "en"] as const;

/** The formats as they are made in an app that is opened where the device is now. */
async function freshFormats(): Promise<typeof formatsIn> {
  vi.resetModules();
  return (await import("./formats.ts")).formatsIn;
}

test("a day is written as the same day wherever the device is, summer time and leap days included", async () => {
  await inEachTimeZone(async () => {
    const formatsIn = await freshFormats();
    fc.assert(
      fc.property(isoDay, (day) => {
        const [year, month, date] = day.split("-").map(Number);
        expect(formatsIn("fi").day(day)).toBe(`${date}.${month}.${year}`);
        expect(formatsIn("sv").day(day)).toBe(`${date}.${month}.${year}`);
        expect(formatsIn("fi").shortDay(day)).toBe(`${date}.${month}.`);
        for (const language of languages)
          expect(formatsIn(language).shortDay(day)).toMatch(new RegExp(`^${date}\\D`));
        expect(formatsIn("en").day(day)).toMatch(new RegExp(`^${date} [A-Z]\\w+ ${year}$`));
      }),
    );
  });
});

test("a moment is written with the whole day and time that it has where the device is", async () => {
  await inEachTimeZone(async () => {
    const formatsIn = await freshFormats();
    fc.assert(
      fc.property(moment, (at) => {
        const numbers = [at.getDate(), at.getMonth() + 1, at.getFullYear(), at.getHours(), at.getMinutes()];
        for (const language of languages)
          expect(formatsIn(language).dayAndTime(at).match(/\d+/gu)?.map(Number)).toEqual(numbers);
        expect(formatsIn("fi").time(at).match(/\d+/gu)?.map(Number)).toEqual(numbers.slice(3));
      }),
    );
  });
});

test("what is no day is shown as it stands, and no moment as a dash", () => {
  const noDays = fc.oneof(hostileText, fc.constantFrom("", "31.3.2027", "2027-99-99", "0", "undefined"));
  const isDay = z.iso.date();
  fc.assert(
    fc.property(noDays, (text) => {
      if (isDay.safeParse(text).success) return;
      for (const language of languages) expect(formatsIn(language).day(text)).toBe(text);
    }),
  );
  expect(formatsIn("fi").dayAndTime(new Date(Number.NaN))).toBe("–");
});

test("every moment that a record may hold can be written", () => {
  const stored = z.iso.datetime();
  const texts = fc.stringMatching(
    /^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9](?::[0-6][0-9](?:\.[0-9]{1,9})?)?Z$/u,
  );
  fc.assert(
    fc.property(texts, (text) => {
      if (stored.safeParse(text).success) expect(formatsIn("fi").dayAndTime(new Date(text))).not.toBe("–");
    }),
    { numRuns: 500 },
  );
});
