import { expect, test } from "vitest";
import { textBlocks } from "./textBlocks.ts";

test("an empty line begins a new paragraph, a line break stays within one", () => {
  expect(textBlocks("yksi\nkaksi\r\n\r\nkolme")).toEqual([
    { kind: "paragraph", lines: ["yksi", "kaksi"] },
    { kind: "paragraph", lines: ["kolme"] },
  ]);
});

test("lines that begin with a dash, an asterisk or a bullet are a list", () => {
  expect(textBlocks("Sovittiin:\n- mentorointi\n* kurssi\n• vierailu\nja seuranta")).toEqual([
    { kind: "paragraph", lines: ["Sovittiin:"] },
    { kind: "list", items: ["mentorointi", "kurssi", "vierailu"] },
    { kind: "paragraph", lines: ["ja seuranta"] },
  ]);
});

test("a dash inside a word or a number is not a list", () => {
  expect(textBlocks("-5 astetta\n*tähti")).toEqual([{ kind: "paragraph", lines: ["-5 astetta", "*tähti"] }]);
});

test("blank text has no blocks", () => {
  expect(textBlocks(" \n \n")).toEqual([]);
});
