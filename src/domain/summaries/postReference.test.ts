import { expect, test } from "vitest";
import { carriesReference, postReference } from "./postReference.ts";

const reference = postReference(2027, "hyvinvointi", 1);

test.each([
  `<p>Viite: ${reference}</p>`,
  `Viite: ${reference}`,
  `<div><span>Referens:&nbsp;${reference}</span></div>`,
  `<p>Viite: 2027&#45;hyvinvointi&#45;1</p>`,
  `<p>Viite: 2027\u2011hyvinvointi\u20111.</p>`,
  `<p>Viite: \u200b${reference}\u200b</p>`,
])("a message that Teams has made %j of carries its reference", (html) => {
  expect(carriesReference(html, reference)).toBe(true);
});

test.each(["kasvatus_opetus", "1.2.3", "a.b_c-d", "Hallinto-"])("a unit's id may be %s", (unitId) => {
  const one = postReference(2027, unitId, 1);
  expect(carriesReference(`<p>Viite: ${one}.</p>`, one)).toBe(true);
  expect(carriesReference(`<p>Viite: ${one}2</p>`, one)).toBe(false);
  expect(carriesReference(`<p>Viite: ${one}.2</p>`, one)).toBe(false);
});

test.each([
  "",
  "<p>Hyvinvointipalvelut 2027</p>",
  `<p>Viite: ${reference}1</p>`,
  `<p>Viite: ${reference}-2</p>`,
  `<p>Viite: a-${reference}</p>`,
  `<p><a href="https://teams.microsoft.com/${reference}">Avaa</a></p>`,
])("%j does not", (html) => {
  expect(carriesReference(html, reference)).toBe(false);
});
