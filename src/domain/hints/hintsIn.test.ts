import fc from "fast-check";
import { expect, test } from "vitest";
import { hintsIn } from "./hintsIn.ts";
import { nameIndex } from "./namesIn.ts";

const names = nameIndex(
  [
    "Veera Lehtomäki",
    "Matti Virtanen",
    "Satu Lahti",
    "Merja-Liisa Holmström",
    "Markus Niemi",
    "Pia Rinne",
    "Pekka Tommola",
    "Anna Laine",
    "Heikki Järvi",
    "Aki Ranta",
    "Elias Åkerblom",
  ],
  ["Tommolan koulu", "Kippasuon päiväkoti"],
);
const found = (text: string) => hintsIn(text, names).map(({ words }) => words);

test.each([
  ["Sovittiin Veeran kanssa.", ["Veeran"]],
  ["Tieto on Lehtomäellä.", ["Lehtomäellä"]],
  ["Lehtomäkeen voi ottaa yhteyttä", ["Lehtomäkeen"]],
  ["Veera Lehtomäen ehdotus", ["Veera Lehtomäen"]],
  ["Matin ja Virtasen vuorot", ["Matin", "Virtasen"]],
  ["Kysytään Virtaselta, Virtasta ei tavoitettu", ["Virtaselta", "Virtasta"]],
  ["Merja-Liisalle kiitos", ["Merja-Liisalle"]],
  ["ja Holmströmin kurssi", ["Holmströmin"]],
  ["Markuksen ja Niemen työpari", ["Markuksen", "Niemen"]],
  ["perehdytys jäi Pialle", ["Pialle"]],
  ["Heikin vastuulla, Heikkiä kuultiin", ["Heikin", "Heikkiä"]],
  ["Aki Rannan ryhmä", ["Aki Rannan"]],
  ["Eliaksen koulutus", ["Eliaksen"]],
  ["Enligt Veeras förslag", ["Veeras"]],
  ["Kuten Satukin sanoi", ["Satukin"]],
  ["Satu Lahti vastaa", ["Satu Lahti"]],
  ["Pekka Tommola lupasi", ["Pekka Tommola"]],
])("a name is found in whatever case it stands: %s", (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each([
  "Pian alkaa uusi kausi. Satu luetaan joka päivä.",
  "Anna palautetta heti.",
  "Koulutus on Lahdessa ja Kouvolassa.",
  "Tommolan koulu sai uudet tilat.",
  "Kippasuon päiväkoti",
  "- Ranta siistitään keväällä",
  "Veden laatu ja verkosto",
  "Kaikki osallistuivat. Koska aika loppui, jatkamme.",
  "pekkapäivät ja matti kukkarossa",
])("an ordinary word, or a place, is no name: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Kaksi on sairauslomalla.", ["sairauslomalla"]],
  ["Masennuksen vuoksi poissa", ["Masennuksen"]],
  ["synnytysmasennus", ["synnytysmasennus"]],
  ["uupumusta ja työuupumus", ["uupumusta", "työuupumus"]],
  ["diagnoosin jälkeen terapiaan", ["diagnoosin", "terapiaan"]],
  ["raskaana oleva, raskauden ajan", ["raskaana", "raskauden"]],
  ["päihteiden käyttö ja päihdeongelma", ["päihteiden", "päihdeongelma"]],
  ["Hän sairastui syöpään, rintasyövän hoito", ["sairastui", "syöpään", "rintasyövän"]],
  ["jäi työkyvyttömyyseläkkeelle", ["työkyvyttömyyseläkkeelle"]],
  ["är sjukskriven för utmattning", ["sjukskriven", "utmattning"]],
  ["on sick leave because of depression", ["sick", "depression"]],
])("a health word is found in its forms and compounds: %s", (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each([
  "Työhyvinvointi ja työkyky ovat yhteinen asia.",
  "Yhteistyö terveyskeskuksen ja työterveyshuollon kanssa, terveystarkastukset",
  "Sairaanhoitajan työnkuva, sairaalan koulutus",
  "varhaiskasvatuksen terveys ja turvallisuus, terveydenhoitaja",
  "Toimintaterapeutin ja puheterapeutin ohjeet",
  "mielenterveystyö, päihdetyö ja päihdepalvelut",
  "Lääkehoidon koulutus",
  "Raskaan kaluston ajokortti, raskas nosto",
  "Ajoneuvojen diagnostiikka",
  "Alkoholitarkastajan tehtävät",
  "Ergonomia ja jaksaminen",
  "Lapset ja vanhukset syövät eri tavalla kuin aikuiset.",
])("services, professions and trainings are no health words: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("without the people's names the health words are still found", () => {
  expect(hintsIn("Veera on sairauslomalla", null)).toMatchObject([
    { kind: "health", words: "sairauslomalla" },
  ]);
});

test("hints lie in reading order, do not overlap and quote the text", () => {
  const words = fc.constantFrom(
    "Veeran",
    "sairausloma",
    "Matti",
    "Virtanen",
    "ja",
    ".",
    "\n",
    "<b>",
    "Åkerblomille",
    "työ",
  );
  fc.assert(
    fc.property(fc.array(words), fc.string(), (parts, noise) => {
      const text = `${parts.join(" ")}${noise}`;
      let end = 0;
      for (const hint of hintsIn(text, names)) {
        expect(hint.from).toBeGreaterThanOrEqual(end);
        expect(text.slice(hint.from, hint.to)).toBe(hint.words);
        end = hint.to;
      }
    }),
  );
});
