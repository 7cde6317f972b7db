import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sampleReport } from "../testing/sampleReport.ts";
import { writeWord } from "./writeWord.ts";

async function parts() {
  const files = unzipSync(await writeWord(sampleReport));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files);
  const find = (pattern: RegExp) => part(names.find((name) => pattern.test(name)) ?? "");
  return { body: part("word/document.xml"), part, find };
}

/** What stands between two tags, without the tags inside. */
function textsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}[ >].*?</${element}>`, "gsu"))].map(([found]) =>
    found
      .replace(/<[^>]*>/gu, "")
      .replace(/&lt;/gu, "<")
      .replace(/&gt;/gu, ">")
      .replace(/&amp;/gu, "&"),
  );
}

test("the document says its title, author and language", async () => {
  const { part } = await parts();
  expect(part("docProps/core.xml")).toContain("<dc:title>Hyvinvointipalvelut</dc:title>");
  expect(part("docProps/core.xml")).toContain("<dc:creator>Heinola</dc:creator>");
  expect(part("word/styles.xml")).toMatch(/<w:docDefaults>.*<w:lang w:val="fi-FI"/su);
});

test("headings are headings of Word, with the language of their own text", async () => {
  const { body } = await parts();
  const headings = textsOf(body, "w:p").filter((text) => text);
  expect(headings.slice(0, 2)).toEqual(["Osaamiskeskustelujen koonti 2027", "Hyvinvointipalvelut"]);
  for (const [level, text] of [
    [1, "Hyvinvointipalvelut"],
    [2, "Nykyosaaminen"],
    [3, "Samma på svenska"],
  ]) {
    expect(body).toMatch(new RegExp(`<w:pStyle w:val="Heading${level}"/>(?:(?!</w:p>).)*>${text}<`, "su"));
  }
  expect(body).toMatch(/<w:lang w:val="sv-FI"\/>(?:(?!<\/w:r>).)*Yrkeskunnandet/su);
});

test("what people wrote is text, whatever it looks like", async () => {
  const { body } = await parts();
  expect(textsOf(body, "w:p")).toContain("Se on <b>myös</b> yhteinen huoli & toive. Šarūnas ≥ 5 🙂 päätyi");
});

test("tables have a header row that is repeated, and rows that stay whole", async () => {
  const { body } = await parts();
  const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  expect(textsOf(rows[2] ?? "", "w:tc")).toEqual(["Digitukiryhmien omin sanoin", "6", "6"]);
});

test("lists are lists, and the chart is Word's own and says in words what it shows", async () => {
  const { body, find } = await parts();
  expect(body.match(/<w:numPr>/gu)).toHaveLength(2);
  expect(body).toMatch(/descr="Työssä oppiminen 61 prosenttia, mallissa 70."/u);
  const chart = find(/charts\/chart\d+\.xml$/u);
  expect(chart).toContain("Toisilta oppiminen");
  expect(chart).toMatch(/<c:v>61<\/c:v>/u);
});

test("every page says that it is a draft, and its number", async () => {
  const { find } = await parts();
  expect(textsOf(find(/header\d\.xml$/u), "w:p")).toEqual(["Luonnos"]);
  expect(find(/footer\d\.xml$/u)).toMatch(/Sivu.*PAGE.*NUMPAGES/su);
});
