import { linesByKind } from "../lines/linesByKind.ts";
import { type Language, type LocalText, textIn } from "../model/localText.ts";
import { anchor, fits, oneLine as name } from "./messageParts.ts";
import { escapeHtml, shortenAtWord, utf8Bytes } from "./plainHtml.ts";
import type { PublishedSummary } from "./publishedSummary.ts";
import { textBlocks } from "./textBlocks.ts";

/** The fixed phrases of a message in one language; plain text, escaped here. */
export interface MessageTexts {
  readonly heading: (unitName: string, year: number) => string;
  /** Over the lines that the unit's leading groups have laid down. */
  readonly lines: string;
  readonly basis: (
    groupsIn: number,
    groupsExpected: number,
    participants: number,
    neverMet: number,
  ) => string;
  readonly correction: (revision: number) => string;
  readonly earlier: string;
  readonly competence: (name: string, needs: number, groups: number) => string;
  readonly moreCompetences: (count: number) => string;
  readonly mostNeeded: string;
  readonly shares: (s70: number, s20: number, s10: number, open: number) => string;
  readonly continues: string;
  readonly openFull: string;
  readonly reference: (reference: string) => string;
}

export interface MessageParts {
  readonly published: PublishedSummary;
  /** The full published copy. */
  readonly link: string;
  /** Tells this message from every other, the same in all languages: `postReference`. */
  readonly reference: string;
  /** True: an earlier message has gone out, which this one corrects. */
  readonly corrects: boolean;
  /** That earlier message, where its link is known. */
  readonly earlierLink: string | null;
  /** In the order they are shown in. */
  readonly languages: readonly Language[];
  readonly texts: Readonly<Record<Language, MessageTexts>>;
}

export interface Message {
  readonly html: string;
  readonly bytes: number;
  /** True: HR's own words, or the most needed competences, did not fit; a link says where the rest is. */
  readonly shortened: boolean;
}

/** What is left of a list's item when a text is cut right after its dash. */
const bareDash = /(?:^|\s*[\r\n])\s*[-*•]…$/u;
/** How many competences of a theme are listed: usually the first number, less only where names fill the message. */
const listed = [5, 3, 1, 0] as const;

/**
 * The channel message of a published summary in the HTML that Teams keeps. What does not fit is HR's own longest texts
 * first: each is cut at a word to the same length, with a link to the rest. The lines stay whole as long as anything else
 * can give way: others go by them.
 */
export function messageHtml(parts: MessageParts): Message {
  const line = longestLine(parts);
  for (const competences of listed) {
    const longest = longestText(parts.published);
    const whole = build(parts, { competences, text: longest, line });
    if (fits(whole)) return { html: whole, bytes: utf8Bytes(whole), shortened: competences !== listed[0] };
    const limit = largestFitting(longest, (text) => fits(build(parts, { competences, text, line })));
    if (limit !== null) return shortened(build(parts, { competences, text: limit, line }));
  }
  const least = { competences: 0, text: 0 };
  const limit = largestFitting(line, (cut) => fits(build(parts, { ...least, line: cut })));
  if (limit !== null) return shortened(build(parts, { ...least, line: limit }));
  return shortened(
    parts.languages.map((language) => head(parts, language) + foot(parts, language)).join("") + end(parts),
  );
}

function shortened(html: string): Message {
  return { html, bytes: utf8Bytes(html), shortened: true };
}

interface Detail {
  readonly competences: number;
  /** Longest text of one theme, in UTF-16 units. */
  readonly text: number;
  /** Longest text of one line; 0: the message has none, and a link to them. */
  readonly line: number;
}

function build(parts: MessageParts, detail: Detail): string {
  return (
    parts.languages
      .map((language) => head(parts, language) + body(parts, language, detail) + foot(parts, language))
      .join("") + end(parts)
  );
}

function head({ published, corrects, earlierLink, texts }: MessageParts, language: Language): string {
  const words = texts[language];
  const earlier = earlierLink?.startsWith("https://") ? ` ${anchor(earlierLink, words.earlier)}` : "";
  const correction = corrects
    ? `<p><b>${escapeHtml(words.correction(published.revision))}</b>${earlier}</p>`
    : "";
  const { groupsIn, groupsExpected, participants, groupsNeverMet } = published;
  const basis = words.basis(groupsIn, groupsExpected, participants, groupsNeverMet);
  return `<h2>${escapeHtml(words.heading(name(published.unitName), published.year))}</h2>${correction}<p>${escapeHtml(basis)}</p>`;
}

function body(parts: MessageParts, language: Language, detail: Detail): string {
  const { published, texts } = parts;
  const themes = published.themes.map((theme) => {
    const narrative = narrativeHtml(parts, language, theme.id, detail.text);
    const competences = competencesHtml(theme.competences, language, texts[language], detail.competences);
    if (!narrative && !competences) return "";
    return `<h3>${escapeHtml(name(textIn(theme.name, language).text))}</h3>${narrative}${competences}`;
  });
  const { s70, s20, s10, open } = published.shares;
  const shares =
    s70 + s20 + s10 + open > 0 ? `<p>${escapeHtml(texts[language].shares(s70, s20, s10, open))}</p>` : "";
  return linesHtml(parts, language, detail.line) + themes.join("") + shares;
}

/** First of all, since they are what the others' discussions go by; by kind, as in the full copy. */
function linesHtml(parts: MessageParts, language: Language, limit: number): string {
  const { published, texts, link } = parts;
  if (published.lines.length === 0) return "";
  const title = `<h3>${escapeHtml(texts[language].lines)}</h3>`;
  if (limit === 0) return `${title}<p>${anchor(link, texts[language].continues)}</p>`;
  const kinds = linesByKind(published.lines).map(([first, ...rest]) => {
    const kind = first.kind ? `<p><b>${escapeHtml(name(textIn(first.kind, language).text))}</b></p>` : "";
    const items = [first, ...rest].map(({ text }) => {
      const shown = shortenAtWord(lineText(text, language), limit);
      return `<li>${escapeHtml(shown)}</li>`;
    });
    return `${kind}<ul>${items.join("")}</ul>`;
  });
  return title + kinds.join("");
}

/** On one line: an item of a list has no paragraphs. */
function lineText(text: LocalText, language: Language): string {
  return textIn(text, language).text.replace(/\s+/gu, " ").trim();
}

function foot({ link, texts }: MessageParts, language: Language): string {
  return `<p>${anchor(link, texts[language].openFull)}</p>`;
}

/** Once for the whole message, after all its languages. */
function end({ reference, languages, texts }: MessageParts): string {
  return `<p>${escapeHtml(texts[languages[0] ?? "fi"].reference(reference))}</p>`;
}

function narrativeHtml(parts: MessageParts, language: Language, themeId: string, limit: number): string {
  const text = parts.published.narrative[language]?.[themeId]?.trim() ?? "";
  if (!text) return "";
  const shown = limit === 0 ? "" : shortenAtWord(text, limit).replace(bareDash, "…");
  const blocks = textBlocks(shown).map((block) =>
    block.kind === "list"
      ? `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`
      : `<p>${block.lines.map(escapeHtml).join("<br>")}</p>`,
  );
  const rest = shown === text ? "" : `<p>${anchor(parts.link, parts.texts[language].continues)}</p>`;
  return blocks.join("") + rest;
}

interface CompetenceCount {
  readonly competence: LocalText;
  readonly needs: number;
  readonly groups: number;
}

function competencesHtml(
  competences: readonly CompetenceCount[],
  language: Language,
  words: MessageTexts,
  limit: number,
): string {
  const items = competences.slice(0, limit).map(({ competence, needs, groups }) => {
    return words.competence(name(textIn(competence, language).text), needs, groups);
  });
  const left = competences.length - items.length;
  if (left > 0 && limit > 0) items.push(words.moreCompetences(left));
  return items.length > 0
    ? `<p><b>${escapeHtml(words.mostNeeded)}</b></p><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`
    : "";
}

function longestLine({ published, languages }: MessageParts): number {
  const lengths = published.lines.flatMap(({ text }) =>
    languages.map((language) => lineText(text, language).length),
  );
  return Math.max(0, ...lengths);
}

function longestText(published: PublishedSummary): number {
  const texts = Object.values(published.narrative).flatMap((byTheme) => Object.values(byTheme ?? {}));
  return Math.max(0, ...texts.map((text) => text.trim().length));
}

/** The largest number up to `most` that fits; null where not even 0 does. */
function largestFitting(most: number, fitting: (limit: number) => boolean): number | null {
  if (!fitting(0)) return null;
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitting(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
