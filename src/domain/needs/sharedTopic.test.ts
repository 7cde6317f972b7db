import { expect, test } from "vitest";
import { topicsOf } from "./competenceWords.ts";
import { sharedTopic } from "./sharedTopic.ts";

const shared = (a: string, b: string) => sharedTopic(topicsOf(a), topicsOf(b));

test.each([
  ["Tekoälyn käyttö", "Tekoälytaidot", ["tekoäly"]],
  ["Tekoälyn vastuullinen käyttö", "Tekoälyosaaminen", ["tekoäly"]],
  ["Digituki", "Digituen taidot", ["digituki"]],
  ["Asiakkaan kohtaaminen", "Asiakkaiden kohtaaminen", ["asiakkaan", "kohtaaminen"]],
  ["Positiivinen pedagogiikka", "Positiivisen pedagogiikan menetelmät", ["positiivinen", "pedagogiikka"]],
  ["Tekoäly", "tekoalyn kaytto", ["tekoäly"]],
  ["Kemikaaliturvallisuus", "Kemikaaliturvalisuus", ["kemikaaliturvalisuus"]],
  ["Lasten tunne- ja itsesäätelytaitojen tukeminen", "Itsesäätelytaidot", ["itsesäätely"]],
  ["Lukutaitotyö", "Lukutaidon tukeminen", ["lukutaito"]],
  ["Tietosuoja moniammatillisessa työssä", "Tietosuoja", ["tietosuoja"]],
  ["Hankintaosaaminen", "Hankinnat", ["hankinta"]],
  ["Användning av AI", "AI-kompetens", ["ai"]],
  ["Kielitietoinen työtapa", "Kielitietoisuus", ["kielitietoinen"]],
  ["Työpaikkaohjaajan taidot", "Työpaikkaohjaaminen", ["työpaikkaohjaajan"]],
  ["Tekoälyn käyttö viestinnässä", "Tekoälytaidot", ["tekoäly"]],
  ["Excel-taidot", "Excelin käyttö", ["excel"]],
])("%s and %s mean the same, because of %j", (a, b, words) => {
  expect(shared(a, b)).toEqual(words);
  expect(shared(b, a)).toHaveLength(words.length);
});

test.each([
  ["Osaamisen kehittäminen", "Osaamisen johtaminen"],
  ["Muutosjohtaminen", "Osaamisen johtaminen"],
  ["Johtaminen", "Strateginen johtaminen"],
  ["Suomen kieli", "Englannin kieli"],
  ["Lasten kohtaaminen", "Vanhempien kohtaaminen"],
  ["Ammatillinen keskustelu", "Ammatillinen osaaminen"],
  ["Kestävän kehityksen teot koulussa", "Kestävä rakentaminen"],
  ["Kirjanpito", "Kirjasto"],
  ["Koulutus", "Koulu"],
  ["Tietosuoja", "Tietoturva"],
  ["Työhyvinvointi", "Työturvallisuus"],
  ["Palaute", "Palautuminen"],
  ["Ohjaustaidot", "Ohjelmointi"],
  ["Opetus", "Opetussuunnitelma"],
  ["Kielitietoinen työtapa", "Kielitaito"],
  ["Tekoälyn käyttö viestinnässä", "Viestintä"],
  ["Ohjaaja", "Ohjelma"],
  ["Osaaminen", "Taidot"],
  ["", "Tekoäly"],
])("%s and %s are not taken for the same", (a, b) => {
  expect(shared(a, b)).toEqual([]);
});
