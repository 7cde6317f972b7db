// @vitest-environment happy-dom
import { expect, test } from "vitest";
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
