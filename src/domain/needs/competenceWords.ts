import { competenceKey } from "./competenceKey.ts";

/** What a competence in free words is about, without the words that every competence may have. */
export type Topic = readonly string[];

const between = new Set(
  `että eri erityisesti esim esimerkiksi mm muun muassa kuten kanssa myös oman oma omassa uusi uusien uuden uudet
liittyvä liittyvät liittyen av den det en ett för i med om på samt till vid a an for in of on the to with`.split(
    /\s+/,
  ),
);

/** Words that say "competence", "use" or "better": a head that tells nothing about the topic. Each with its inflections. */
const headStems =
  `osaami tuntemi hallintaa hallitsemi käyttö käytö käyttämi hyödyntämi kehittämi vahvistami lisäämi
parantami syventämi ylläpito ylläpitämi edistämi tukemi toteuttami toimintatapa toimintatavat työtapa työtavat työote menetelm
perustee koulutus koulutuks valmiud valmius osaaja ymmärtämi oppimi harjoittelu kompeten kunskap färdighet användning hantering
utveckling`.split(/\s+/);
const heads = new Set(
  `taito taidot taitojen taitoja tieto tiedot tietojen tietoja tuntemus hallinta arjessa työssä asiat kunnande förmåga
skill skills competence knowledge use using management`.split(/\s+/),
);

/** Say nothing wherever they stand: "tekoälyn käyttö viestinnässä". */
const uses = new Set(["käyttö", "käyttäminen", "hyödyntäminen", "kehittäminen"]);

const tails =
  /(?:osaami(?:nen|sen|sta|set|sten)|(?<!luku|kieli|ammatti|lasku)tai(?:to|don|toa|dot|tojen|toja)|tie(?:dot|tojen)|tuntemus|(?<=\p{L}{4})n?hallin(?:ta|nan|taa)|kompetens(?:en)?|kunskap(?:er)?|färdigheter|skills|(?<=taito)työ(?:n|tä)?)$/u;

/**
 * The topics of a competence in free words: coordinated ones apart ("tunne- ja itsesäätelytaidot"), each without heads
 * and tails such as "osaaminen", "taidot", "käyttö". Nothing remains of words that name no topic.
 */
export function topicsOf(text: string): readonly Topic[] {
  return competenceKey(text)
    .split(/\s(?:ja|sekä|tai|och|samt|eller|and|or)\s|[,;/&+()]/u)
    .map(topicOf)
    .filter((topic) => topic.length > 0);
}

function topicOf(part: string): Topic {
  const words = part
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, at) => word && !between.has(word) && (at === 0 || !uses.has(word)));
  // A Finnish head stands last; what stands before it is the topic, even when it is "osaamisen" (johtaminen).
  while (words.length > 0 && isHead(words.at(-1) ?? "")) words.pop();
  while (words.length > 1 && isHead(words[0] ?? "")) words.shift();
  return words.map(withoutTail);
}

function isHead(word: string): boolean {
  return heads.has(word) || headStems.some((stem) => word.startsWith(stem) && word.length <= stem.length + 6);
}

function withoutTail(word: string): string {
  const rest = word.replace(tails, "");
  return rest.length >= 3 ? rest : word;
}
