import fc from "fast-check";
import { expect, test } from "vitest";
import { type MessageParts, type MessageTexts, messageHtml } from "./messageHtml.ts";
import { messageLimit } from "./messageParts.ts";
import { utf8Bytes } from "./plainHtml.ts";
import type { PublishedSummary } from "./publishedSummary.ts";

const texts: MessageTexts = {
  heading: (unitName, year) => `Koonti ${year}: ${unitName}`,
  lines: "Linjaukset",
  basis: (groupsIn, groupsExpected, participants) =>
    `${groupsIn}/${groupsExpected}, ${participants} osallistujaa`,
  correction: (revision) => `Korjattu versio ${revision}`,
  earlier: "Aiempi viesti",
  competence: (competence, needs, groups) => `${competence}: ${needs} tarvetta, ${groups} ryhmää`,
  moreCompetences: (count) => `ja ${count} muuta`,
  mostNeeded: "Tarpeet",
  shares: (s70, s20, s10, open) => `70: ${s70}, 20: ${s20}, 10: ${s10}, avoin: ${open}`,
  continues: "Jatkuu koonnissa",
  openFull: "Avaa koko koonti",
  reference: (reference) => `Viite: ${reference}`,
};
const swedish: MessageTexts = {
  ...texts,
  openFull: "Öppna hela sammandraget",
  reference: (reference) => `Referens: ${reference}`,
};
const link = "https://teams.microsoft.com/l/entity/app/home?context=%7B%22a%22%3A1%7D&label=Koonti";

function summary(over: Partial<PublishedSummary> = {}): PublishedSummary {
  return {
    unitName: "Hyvinvointipalvelut",
    year: 2027,
    revision: 1,
    publishedOn: "2027-02-10",
    groupsIn: 7,
    groupsExpected: 9,
    groupsNeverMet: 0,
    participants: 61,
    lines: [],
    themes: [
      {
        id: "nyky",
        name: { fi: "Nykyosaaminen", sv: "Nuvarande kompetens" },
        competences: [{ competence: { fi: "Digiosaaminen" }, common: true, needs: 5, groups: 3 }],
      },
    ],
    shares: { s70: 3, s20: 1, s10: 1, open: 0 },
    narrative: { fi: { nyky: "Perusta on vahva." } },
    ...over,
  };
}

function parts(published: PublishedSummary, over: Partial<MessageParts> = {}): MessageParts {
  return {
    published,
    link,
    reference: "2027-hyvinvointi-1",
    corrects: false,
    earlierLink: null,
    languages: ["fi"],
    texts: { fi: texts, sv: swedish, en: texts },
    ...over,
  };
}

/** What Teams keeps; anything else in the message would be a person's text that became markup. */
const keptTags = /^<\/?(?:p|b|ul|li|h2|h3)>$|^<br>$|^<a href="https:\/\/[^"<>]+">$|^<\/a>$/u;

function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>/gu) ?? [];
}

test("the message says what it is, what it rests on, HR's words, the needs and where the whole is", () => {
  expect(messageHtml(parts(summary()))).toEqual({
    html:
      "<h2>Koonti 2027: Hyvinvointipalvelut</h2><p>7/9, 61 osallistujaa</p>" +
      "<h3>Nykyosaaminen</h3><p>Perusta on vahva.</p><p><b>Tarpeet</b></p><ul><li>Digiosaaminen: 5 tarvetta, 3 ryhmää</li></ul>" +
      "<p>70: 3, 20: 1, 10: 1, avoin: 0</p>" +
      `<p><a href="${link.replaceAll("&", "&amp;")}">Avaa koko koonti</a></p><p>Viite: 2027-hyvinvointi-1</p>`,
    bytes: 384,
    shortened: false,
  });
});

const kind = { fi: "Painopiste", sv: "Prioritet" };
const line = (id: string, text: string, over: object = {}) => ({
  id,
  kind,
  text: { fi: text },
  tag: null,
  ...over,
});

test("lines come first, by kind, and what somebody wrote in them is no markup", () => {
  const lines = [line("l1", "Tekoäly <kaikille>"), line("l2", "Vapaa", { kind: null }), line("l3", "Toinen")];
  expect(messageHtml(parts(summary({ lines }))).html).toContain(
    "osallistujaa</p><h3>Linjaukset</h3><p><b>Painopiste</b></p><ul><li>Tekoäly &lt;kaikille&gt;</li><li>Toinen</li></ul>" +
      "<ul><li>Vapaa</li></ul><h3>Nykyosaaminen</h3>",
  );
});

test("lines stay whole while HR's texts can be cut, and are cut when nothing else is left", () => {
  const long = "sana ".repeat(600).trim();
  const narrative = { fi: { nyky: "x ".repeat(12_000) } };
  const some = messageHtml(parts(summary({ lines: [line("l1", long)], narrative })));
  expect(some.html).toContain(`<li>${long}</li>`);
  const many = Array.from({ length: 12 }, (_, at) => line(`l${at}`, long));
  const cut = messageHtml(parts(summary({ lines: many, narrative })));
  expect(cut).toMatchObject({ shortened: true });
  expect(cut.bytes).toBeLessThanOrEqual(messageLimit);
  expect(cut.html.match(/<li>sana [a ns]*…<\/li>/gu)).toHaveLength(12);
});

test("a bilingual town's message has each language after the other, with its own words and link", () => {
  const published = summary({ narrative: { fi: { nyky: "Suomeksi" }, sv: { nyky: "På svenska" } } });
  const { html } = messageHtml(parts(published, { languages: ["sv", "fi"] }));
  expect(html.indexOf("På svenska")).toBeLessThan(html.indexOf("Suomeksi"));
  expect(html).toContain("<h3>Nuvarande kompetens</h3>");
  expect(html).toContain("Öppna hela sammandraget");
});

test("a correction says so and links the earlier message", () => {
  const earlierLink = "https://teams.microsoft.com/l/message/1?a=1&b=2";
  const { html } = messageHtml(parts(summary({ revision: 2 }), { corrects: true, earlierLink }));
  expect(html).toContain(
    `<p><b>Korjattu versio 2</b> <a href="https://teams.microsoft.com/l/message/1?a=1&amp;b=2">Aiempi viesti</a></p>`,
  );
});

test("a later revision whose earlier message never went out corrects nothing", () => {
  expect(messageHtml(parts(summary({ revision: 2 }))).html).not.toContain("Korjattu");
});

test("an earlier link that is not https is left out", () => {
  const { html } = messageHtml(
    parts(summary({ revision: 2 }), { corrects: true, earlierLink: "javascript:alert(1)" }),
  );
  expect(html).not.toContain("javascript");
});

test("a theme without words and without needs is not mentioned", () => {
  const themes = [{ id: "tuleva", name: { fi: "Tuleva" }, competences: [] }];
  expect(messageHtml(parts(summary({ themes }))).html).not.toContain("Tuleva");
});

test("lists and line breaks of HR's text survive", () => {
  const published = summary({ narrative: { fi: { nyky: "Sovittiin\nyhdessä:\n- vierailut\n- kurssit" } } });
  expect(messageHtml(parts(published)).html).toContain(
    "<p>Sovittiin<br>yhdessä:</p><ul><li>vierailut</li><li>kurssit</li></ul>",
  );
});

test("the five most needed competences of a theme are named and the rest counted", () => {
  const competences = Array.from({ length: 8 }, (_, index) => ({
    competence: { fi: `Taito ${index + 1}` },
    common: false,
    needs: 1,
    groups: 1,
  }));
  const { html, shortened } = messageHtml(
    parts(summary({ themes: [{ id: "nyky", name: { fi: "N" }, competences }] })),
  );
  expect(html).toContain("<li>Taito 5: 1 tarvetta, 1 ryhmää</li><li>ja 3 muuta</li></ul>");
  expect(shortened).toBe(false);
});

test("a long text is cut at a word, marked with a link, and short texts are left whole", () => {
  const themes = ["a", "b"].map((id) => ({ id, name: { fi: id }, competences: [] }));
  const long = "osaaminen ".repeat(6000);
  const { html, bytes, shortened } = messageHtml(
    parts(summary({ themes, narrative: { fi: { a: long, b: "Lyhyt teksti." } } })),
  );
  expect(shortened).toBe(true);
  expect(bytes).toBe(utf8Bytes(html));
  expect(bytes).toBeLessThanOrEqual(messageLimit);
  expect(bytes).toBeGreaterThan(messageLimit - 50);
  expect(html).toContain(
    `osaaminen…</p><p><a href="${link.replaceAll("&", "&amp;")}">Jatkuu koonnissa</a></p>`,
  );
  expect(html).toContain("<p>Lyhyt teksti.</p>");
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "<at id=0>Kaikki</at>",
    "- <b>lista</b>\n- &lt;i&gt;",
    "\u202Etakaperin",
    "</p></li></ul><h1>",
    "javascript:alert(1)",
  ),
  fc.string({ unit: "grapheme", minLength: 5000, maxLength: 30_000 }),
);
const hostileSummary = fc
  .record({
    unitName: hostile,
    revision: fc.integer({ min: 1, max: 3 }),
    themes: fc.array(
      fc.record({ name: hostile, text: hostile, competences: fc.array(hostile, { maxLength: 8 }) }),
      { maxLength: 8 },
    ),
  })
  .map(({ unitName, revision, themes }) =>
    summary({
      unitName,
      revision,
      themes: themes.map((theme, index) => ({
        id: `t${index}`,
        name: { fi: theme.name },
        competences: theme.competences.map((fi) => ({
          competence: { fi },
          common: false,
          needs: 1,
          groups: 1,
        })),
      })),
      narrative: {
        fi: Object.fromEntries(themes.map((theme, index) => [`t${index}`, theme.text])),
        sv: Object.fromEntries(themes.map((theme, index) => [`t${index}`, theme.text])),
      },
    }),
  );

test("no text that a person wrote becomes markup, and no message is over the limit", () => {
  fc.assert(
    fc.property(hostileSummary, (published) => {
      const { html, bytes } = messageHtml(parts(published, { languages: ["fi", "sv"] }));
      expect(tagsOf(html).filter((tag) => !keptTags.test(tag))).toEqual([]);
      expect(html.replace(/<[^>]*>/gu, "")).not.toMatch(/[<>]/u);
      expect(bytes).toBe(new TextEncoder().encode(html).length);
      expect(bytes).toBeLessThanOrEqual(messageLimit);
      expect(html).toContain(`<a href="${link.replaceAll("&", "&amp;")}">Avaa koko koonti</a>`);
    }),
    { numRuns: 60 },
  );
});

test("even with more themes than a message could name it stays within the limit", () => {
  const themes = Array.from({ length: 400 }, (_, index) => ({
    id: `t${index}`,
    name: { fi: "Teema ".repeat(30) },
    competences: [{ competence: { fi: "Taito" }, common: false, needs: 1, groups: 1 }],
  }));
  const { html, bytes, shortened } = messageHtml(parts(summary({ themes })));
  expect(bytes).toBeLessThanOrEqual(messageLimit);
  expect(shortened).toBe(true);
  expect(html).toContain("Avaa koko koonti");
});
