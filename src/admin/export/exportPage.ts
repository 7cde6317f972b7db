import type { Language } from "#domain/model/localText.ts";
import type { Collected, Mention, OwnDocument } from "./collectPerson.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { renderValue, type Words } from "./renderValue.ts";
import type { ExportTexts } from "./texts/ExportTexts.ts";

export interface PageContent {
  readonly personName: string;
  readonly madeOn: string;
  readonly language: Language;
  readonly collected: readonly Collected[];
  /** Titles of the SharePoint groups that the person is in. */
  readonly siteGroups: readonly string[];
}

/** One page that a person can read and print: no script, no address of anywhere, everything escaped. */
export function exportPage(content: PageContent, words: Words): string {
  const { texts } = words;
  const title = texts.title(content.personName);
  const sections = content.collected.filter(
    ({ own, mentions, withheld }) => own.length + mentions.length + withheld > 0,
  );
  return `<!doctype html>
<html lang="${content.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(texts.made(words.day(content.madeOn)))}</p>
${paragraphs(texts.intro)}
${sections.length === 0 ? paragraphs([texts.nowhere]) : contentsOf(sections, texts)}
${sections.map((section) => sectionOf(section, words)).join("\n")}
${siteGroupsOf(content.siteGroups, texts)}
<section><h2>${escapeHtml(texts.elsewhereTitle)}</h2>${list(texts.elsewhere)}</section>
</main>
</body>
</html>
`;
}

function contentsOf(sections: readonly Collected[], texts: ExportTexts): string {
  const links = sections.map(
    ({ list: name }) => `<li><a href="#${name}">${escapeHtml(texts.lists[name])}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(texts.contents)}"><h2>${escapeHtml(texts.contents)}</h2><ul>${links.join("")}</ul></nav>`;
}

function sectionOf({ list: name, own, mentions, withheld }: Collected, words: Words): string {
  const { texts } = words;
  return `<section id="${name}"><h2>${escapeHtml(texts.lists[name])}</h2>
${own.map((one) => documentOf(one, words)).join("\n")}
${mentions.length === 0 ? "" : `<h3>${escapeHtml(texts.mentions)}</h3>${mentions.map((one) => mentionOf(one, words)).join("\n")}`}
${withheld === 0 ? "" : paragraphs([texts.withheld(withheld)])}
</section>`;
}

function documentOf({ title, modifiedAt, content, earlier }: OwnDocument, words: Words): string {
  const { texts } = words;
  const before = earlier.map(
    (one) =>
      `<h4>${escapeHtml(texts.changed(words.day(one.modifiedAt)))}</h4>${renderValue(bodyOf(one.content), words)}`,
  );
  return `<article><h3>${escapeHtml(title)}</h3><p class="when">${escapeHtml(texts.changed(words.day(modifiedAt)))}</p>
${renderValue(bodyOf(content), words)}
${before.length === 0 ? "" : `<details><summary>${escapeHtml(texts.earlier(before.length))}</summary>${before.join("\n")}</details>`}
</article>`;
}

function mentionOf({ title, found }: Mention, words: Words): string {
  return `<article><h4>${escapeHtml(title)}</h4>${found.map((one) => renderValue(one, words)).join("")}</article>`;
}

/** Columns repeat what the document says, for SharePoint's use. */
function bodyOf(content: unknown): unknown {
  return typeof content === "object" && content !== null && "body" in content ? content.body : content;
}

function siteGroupsOf(titles: readonly string[], texts: ExportTexts): string {
  return titles.length === 0
    ? ""
    : `<section><h2>${escapeHtml(texts.siteGroups)}</h2>${list(titles)}</section>`;
}

function paragraphs(all: readonly string[]): string {
  return all.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
}

function list(all: readonly string[]): string {
  return `<ul>${all.map((text) => `<li>${escapeHtml(text)}</li>`).join("")}</ul>`;
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:1px solid #8a8a8a;padding-bottom:.25rem}
h3{font-size:1.05rem;margin-bottom:.25rem}h4{font-size:1rem;margin:.75rem 0 .25rem}
article{margin:1rem 0;padding:0 0 .5rem}.when{margin:0;color:#505050;font-size:.9rem}
dl{margin:.25rem 0}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem;overflow-wrap:anywhere}
dd>p,li>p{margin:0;white-space:pre-wrap}ul{margin:.25rem 0;padding-left:1.25rem}li{margin:.25rem 0;overflow-wrap:anywhere}
summary{min-height:2rem;cursor:pointer}
@media print{details>summary{display:none}details::details-content{content-visibility:visible;display:block}article{break-inside:avoid}}
`;
