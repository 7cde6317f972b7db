// @vitest-environment happy-dom
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { messageHtml } from "#domain/summaries/messageHtml.ts";
import { hostileText } from "../../../tests/arbitraries/hostileText.ts";
import { messageParts } from "../../../tests/arbitraries/messageParts.ts";
import { plainNodes } from "./plainNodes.ts";

function shown(html: string): string {
  const box = document.createElement("div");
  box.append(...plainNodes(html));
  return box.innerHTML;
}

test("headings, paragraphs, lists, bold and line breaks are shown as they are", () => {
  const html = "<h2>Koonti</h2><h3>Teema</h3><p><b>A</b><br>B</p><ul><li>C</li></ul>";
  expect(shown(html)).toBe(html);
});

test("a link is shown and leads nowhere, since what it leads to is not published yet", () => {
  expect(shown('<p><a href="https://teams.microsoft.com/l/entity/x">Avaa</a></p>')).toBe(
    '<p><span class="link">Avaa</span></p>',
  );
});

test("attributes and unknown elements go, their text stays", () => {
  expect(shown('<p onclick="alert(1)" style="x">A <i>B</i></p><script>alert(1)</script>')).toBe(
    "<p>A B</p>alert(1)",
  );
});

test("escaped markup stays text", () => {
  expect(shown("<p>&lt;img src=x onerror=alert(1)&gt;</p>")).toBe(
    "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
  );
});

test("the preview of any message says what the message says, with no attribute but our own class", () => {
  const messages = fc.tuple(messageParts, fc.oneof(hostileText, fc.constant("")));
  fc.assert(
    fc.property(messages, ([parts, besides]) => {
      const { html } = messageHtml(parts);
      const box = document.createElement("div");
      box.append(...plainNodes(html));
      expect(box.textContent).toBe(new DOMParser().parseFromString(html, "text/html").body.textContent);
      // Even of what is no message of ours, nothing but plain elements is shown.
      box.append(...plainNodes(besides));
      for (const element of box.querySelectorAll("*")) {
        expect(["P", "B", "UL", "LI", "H2", "H3", "BR", "SPAN"]).toContain(element.tagName);
        expect(element.getAttributeNames().filter((name) => name !== "class")).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
