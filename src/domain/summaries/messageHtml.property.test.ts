// @vitest-environment happy-dom
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteHtml } from "../../../sandbox/graph/operations/rewriteHtml.ts";
import { type PostNode, parsePostHtml } from "../../../sandbox/host/teams/postHtml.ts";
import { earlierMessageLink, messageLink, messageParts } from "../../../tests/arbitraries/messageParts.ts";
import { textIn } from "../model/localText.ts";
import { type MessageParts, messageHtml } from "./messageHtml.ts";
import { messageLimit } from "./messageParts.ts";
import { shortenAtWord } from "./plainHtml.ts";
import { textBlocks } from "./textBlocks.ts";

const allowed = new Set(["P", "B", "BR", "UL", "LI", "A", "H2", "H3"]);

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** What a message keeps of a person's text: no controls, no marks that reorder, no halves of characters. */
function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/gu, "");
}

const name = (text: string) => shortenAtWord(text.replace(/\s+/gu, " ").trim(), 200);

/** A text's lines as they are to be read: a list's items without their dash. */
function linesOf(text: string): readonly string[] {
  return textBlocks(text.trim()).flatMap((block) => (block.kind === "list" ? block.items : block.lines));
}

/** Every line of the unit's lines and of HR's own words that the message may hold. */
function writtenLines({ published, languages }: MessageParts): readonly string[] {
  return languages.flatMap((language) => [
    ...published.lines.map(({ text }) => clean(textIn(text, language).text.replace(/\s+/gu, " ").trim())),
    ...published.themes.flatMap((theme) =>
      linesOf(published.narrative[language]?.[theme.id] ?? "").map(clean),
    ),
  ]);
}

/** Every other line that the message may hold. */
function fixedLines({ published, languages, texts, reference }: MessageParts): readonly string[] {
  return languages.flatMap((language) => {
    const words = texts[language];
    const { s70, s20, s10, open } = published.shares;
    return [
      words.heading(name(published.unitName), published.year),
      words.basis(
        published.groupsIn,
        published.groupsExpected,
        published.participants,
        published.groupsNeverMet,
      ),
      `${words.correction(published.revision)} ${words.earlier}`,
      words.correction(published.revision),
      words.shares(s70, s20, s10, open),
      ...published.lines.flatMap(({ kind }) => (kind ? [name(textIn(kind, language).text)] : [])),
      ...[words.lines, words.mostNeeded, words.continues, words.openFull, words.reference(reference)],
      ...published.themes.flatMap((theme) => [
        name(textIn(theme.name, language).text),
        ...theme.competences.map(({ competence, needs, groups }) =>
          words.competence(name(textIn(competence, language).text), needs, groups),
        ),
        ...theme.competences.map((_, index) => words.moreCompetences(index + 1)),
      ]),
    ].map(clean);
  });
}

/** What stands on each line of a parsed message. */
function shownLines(body: HTMLElement): readonly string[] {
  return [...body.querySelectorAll("h2, h3, p, li")].flatMap((element) => {
    const lines = [""];
    for (const node of element.childNodes) {
      if (node.nodeName === "BR") lines.push("");
      else lines[lines.length - 1] += node.textContent ?? "";
    }
    return lines;
  });
}

test("whatever people write, a parser finds only the elements and attributes that are ours", () => {
  fc.assert(
    fc.property(messageParts, (parts) => {
      const { html, bytes } = messageHtml(parts);
      expect(bytes).toBe(new TextEncoder().encode(html).length);
      expect(bytes).toBeLessThanOrEqual(messageLimit);
      for (const element of parsed(html).querySelectorAll("*")) {
        expect(allowed).toContain(element.tagName);
        expect(element.getAttributeNames()).toEqual(element.tagName === "A" ? ["href"] : []);
        if (element.tagName === "A")
          expect([messageLink, earlierMessageLink]).toContain(element.getAttribute("href"));
      }
    }),
    { numRuns: 150 },
  );
});

test("every text reads back as it was written, or as its beginning with an ellipsis", () => {
  fc.assert(
    fc.property(messageParts, (parts) => {
      const { html, shortened } = messageHtml(parts);
      const shown = shownLines(parsed(html));
      const own = writtenLines(parts);
      const known = new Set([...own, ...fixedLines(parts)]);
      const strange = shown.filter(
        (line) =>
          !known.has(line) && !own.some((whole) => line.endsWith("…") && whole.startsWith(line.slice(0, -1))),
      );
      expect(strange).toEqual([]);
      if (!shortened) expect(own.filter((line) => !shown.includes(line))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("rewritten by Teams and shown by a host, a message still says the same and nothing more", () => {
  const textOf = (nodes: readonly PostNode[]): string =>
    nodes.map((node) => (node.kind === "text" ? node.text : textOf(node.children))).join("");
  const hrefs = (nodes: readonly PostNode[]): readonly string[] =>
    nodes.flatMap((node) =>
      node.kind === "text" ? [] : [...(node.kind === "link" ? [node.href] : []), ...hrefs(node.children)],
    );
  fc.assert(
    fc.property(messageParts, (parts) => {
      const { html } = messageHtml(parts);
      const nodes = parsePostHtml(rewriteHtml(html));
      expect(textOf(nodes)).toBe(parsed(html).textContent);
      for (const href of hrefs(nodes)) expect([messageLink, earlierMessageLink]).toContain(href);
      const kinds = JSON.stringify(nodes);
      expect(kinds).not.toContain('"kind":"mention"');
    }),
    { numRuns: 150 },
  );
});
