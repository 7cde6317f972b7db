import type { Span } from "./namesIn.ts";

/** Anywhere in a word: what they are part of is about somebody's health all the same ("synnytysmasennus"). */
const anywhere = [
  "sairauslom",
  "sairauspoissaol",
  "sairaslom",
  "sairausaik",
  "masennu",
  "masentun",
  "uupumu",
  "uupunu",
  "diagnoos",
  "diagnosoi",
  "psykoterap",
  "päihdeongelm",
  "päihderiippuv",
  "alkoholiongelm",
  "alkoholism",
  "alkoholist",
  "mielenterveysongelm",
  "mielenterveyssy",
  "mielenterveyshäiri",
  "terveysongelm",
  "terveydentil",
  "terveyssy",
  "työkyvyttöm",
  "osatyökyky",
  "syöpä",
  "(?:rinta|keuhko|iho|suolisto|eturauhas)syövä",
  "itsemurh",
  "keskenmen",
  "raskausvap",
  "raskausaj",
  "lääkityks",
  "lääkitys",
  "lääkärintodistu",
  "kuntoutustu",
  "paniikkihäiri",
  "ahdistuneisuu",
  "ahdistunei",
  "skitsofren",
  "psykoos",
  "bipolaar",
  "migreen",
  "epileps",
  "muistisairau",
  "mielisairau",
  "perussairau",
  "pitkäaikaissairau",
  "selkävaiv",
  "selkäkip",
  "burnout",
  "sjukskriv",
  "sjukled",
  "sjukfrånvar",
  "utmattning",
  "utbränd",
  "missbruk",
  "arbetsoförm",
  "självmord",
  "psykisk ohäls",
];
/** Only at a word's start: inside another word they mean something else. */
const atStart = [
  "sairau",
  "sairastu",
  "sairastel",
  "sairast",
  "sairaan(?:a)?$",
  "sairaat?$",
  "sairaita$",
  "sairas$",
  "syövästä$",
  "raskaana$",
  "raskau(?:s|de|t)",
  "päihtei",
  "päihtee",
  "alkoholi(?!t)",
  "terapia",
  "terapio",
  "saik(?:ku|u)",
  "diabete",
  "astma(?:n|a|ks|sta|$)",
  "adhd",
  "autisti(?:n|lla|$)",
  "leikkausjono",
  "dementi",
  "sjukdom",
  "depression",
  "depressiv",
  "ångest",
  "gravid",
  "diagnos",
  "terapi(?:n|er)?$",
  "cancer",
  "sick$",
  "pregnan",
  "addict",
  "medicat",
  "alcoholi",
  "suicid",
  "therapy$",
];
/** Names of services, professions, trainings and kinds of pupils' teaching: not about one person's health. */
const not =
  /^(?:osatyökykyis(?:ten|iä|ille|illä)|sairaanhoi|sairaal|sairausvakuutus|sairauskulu|sairaudenhoi|sairauskassa|diagnosti|raskaan$|raskaat|terapiaeläi|terapiapalvelu|päihteettöm|päihtee(?:ttöm|töm)|sjukdomsför|alkoholitarkast|alkoholilak|alkoholilain|alkoholilup)/u;

const hit = new RegExp(`(?:${anywhere.join("|")})|^(?:${atStart.join("|")})`, "u");
const word = /[\p{L}][\p{L}\p{M}-]*/gu;

/** Where a text speaks of somebody's health, in Finnish, Swedish or English. */
export function healthWordsIn(text: string): readonly Span[] {
  return [...text.matchAll(word)].flatMap((found) => {
    const lower = found[0].toLocaleLowerCase("fi");
    return hit.test(lower) && !not.test(lower)
      ? [{ from: found.index, to: found.index + found[0].length }]
      : [];
  });
}
