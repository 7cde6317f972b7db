import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messageHtml } from "#domain/summaries/messageHtml.ts";
import { rewriteHtml } from "../../sandbox/graph/operations/rewriteHtml.ts";
import { earlierMessageLink, messageLink, messageParts } from "../arbitraries/messageParts.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";

/** The unit tests' parser is a small one; this is the one that people's Teams has. */
type Browser = Awaited<ReturnType<typeof launchBrowser>>;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const characters = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
type Reference = keyof typeof characters;

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/gu, "")
    .replace(/&(?:lt|gt|quot|#39|amp);/gu, (reference) => characters[reference as Reference]);
}

test("a browser finds in posted messages our elements and links, and every text as it was", async () => {
  const messages = fc.sample(messageParts, { numRuns: 300, seed: 4 }).map((parts) => messageHtml(parts).html);
  const shown = messages.flatMap((html) => [html, rewriteHtml(html)]);
  const page = await browser.newPage();
  const seen = await page.evaluate(
    (all) =>
      all.map((html) => {
        const { body, head } = new DOMParser().parseFromString(html, "text/html");
        const elements = [...body.querySelectorAll("*")];
        return {
          names: [
            ...new Set(elements.map((element) => element.localName)),
            ...[...head.children].map(String),
          ],
          attributes: elements.flatMap((element) =>
            [...element.attributes].map(({ name, value }) => `${element.localName} ${name} ${value}`),
          ),
          comments: document.evaluate("count(//comment())", body.ownerDocument, null, 1).numberValue,
          text: body.textContent,
        };
      }),
    shown,
  );
  await page.close();
  const ours = ["p", "b", "br", "ul", "li", "a", "h2", "h3"];
  const links = [messageLink, earlierMessageLink].map((link) => `a href ${link}`);
  for (const [index, { names, attributes, comments, text }] of seen.entries()) {
    expect(names.filter((name) => !ours.includes(name))).toEqual([]);
    expect(attributes.filter((attribute) => !links.includes(attribute))).toEqual([]);
    expect(comments).toBe(0);
    expect(text).toBe(textOf(shown[index] ?? ""));
  }
});
