import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const trainings = (count: number) =>
  `${count} ${plural("sv", count, { one: "utbildning", other: "utbildningar" })}`;
const people = (count: number) => `${count} ${plural("sv", count, { one: "persons", other: "personers" })}`;

export const texts = {
  title: (year: number) => `Hämta in utbildningar för ${year}`,
  lead: "Hämta in prestationer från en lärmiljö (till exempel Priima eller Eduhouse) eller en egen tabell till personernas utbildningsuppgifter. Ingenting antecknas innan du har kontrollerat och bekräftat. Samma tabell kan hämtas in på nytt: ingenting antecknas två gånger.",
  toAll: "Personalens utbildningar",
  forHrTitle: "Utbildningar hämtas in av personaltjänsterna",
  forHrHelp: "Dina egna utbildningar och dina anställdas utbildningar finns på egna sidor.",
  columns: {
    title: "2. Kolumner",
    fields: {
      personId: "Anställningsnummer",
      email: "E-post eller användarnamn",
      name: "Namn",
      lastName: "Efternamn",
      firstName: "Förnamn",
      title: "Utbildningens namn",
      provider: "Anordnare",
      on: "Dag eller första dag",
      until: "Sista dag",
      hours: "Timmar",
      minutes: "Minuter",
      days: "Utbildningsdagar",
      completionId: "Prestationens id",
      method: "Sätt att lära",
      eligible: "Uppfyller villkoren för utbildningsersättning",
    },
    gapsTitle: "Välj ännu kolumnerna",
    gaps: {
      person: "Vem: nummer, e-post eller namn",
      title: "Utbildningens namn",
      on: "Dag",
      hours: "Längd: timmar, minuter eller dagar",
      platform: "Varifrån uppgifterna kommer (skriv nedan)",
    },
    platform: "Varifrån uppgifterna kommer",
    platformHint:
      "Till exempel Priima. Skriv samma namn varje gång: på det känner man igen det som redan hämtats in.",
    provider: "Anordnare, om raden inte har någon",
    method: "Sätt att lära, om raden inte har något",
    noMethod: "Inte valt",
    eligible: "Utbildningarna uppfyller villkoren för utbildningsersättning, om raden inte säger annat",
  },
  preview: {
    title: "3. Kontrollera",
    figures: {
      added: "Nya",
      same: "Redan antecknade",
      differing: "Avviker från det antecknade",
      repeated: "Samma rad på nytt",
      questions: "Väntar på ditt val",
      problems: "Rader att rätta",
    },
    nothing: "Tabellen har inga nya utbildningar.",
    withDiffering: (count: number) =>
      count === 1
        ? "Ändra en antecknad utbildning enligt tabellen"
        : `Ändra ${count} antecknade utbildningar enligt tabellen`,
    withYear: (year: number) => `Hämta också in raderna för ${year}`,
    otherYear: (year: number, count: number) =>
      `Hämta också in raderna för ${year} (${count}) till utbildningsuppgifterna för ${year}`,
    questions: "Vem avser raden?",
    questionsHelp: "För dessa finns flera möjliga personer. Raderna hämtas inte in innan du väljer.",
    question: (words: string, at: string) => `${words} (${at})`,
    atLines: (numbers: string, count: number) =>
      `${plural("sv", count, { one: "rad", other: "raderna" })} ${numbers}`,
    choose: "Välj person",
    problems: "Rätta i tabellen",
    problemsHelp:
      "Dessa rader hämtas inte in. Rätta dem i tabellen och hämta in den på nytt: de andra raderna dubbleras inte.",
    moreProblems: (count: number) => `Dessutom ${count} andra. Alla finns i listan som kan laddas ner.`,
    saveProblems: "Ladda ner listan (xlsx)",
    lines: "Utbildningar som hämtas in",
    moreLines: (count: number) => `och ${trainings(count)} till`,
    line: (line: number) => `Rad ${line}`,
    before: (what: string) => `Antecknat nu: ${what}`,
    facts: (days: string, hours: string) => `${days}, ${hours} h`,
    days: (from: string, to: string) => `${from} – ${to}`,
    unknownMethods: (names: string) => `Dessa sätt att lära är okända, så sättet väljs inte: ${names}.`,
  },
  problem: {
    at: (line: number, column: string) => `Rad ${line}, kolumn ${column}`,
    missing: "Uppgiften saknas.",
    tooLong: "Namnet är för långt (högst 300 tecken).",
    notDay: (text: string) => `”${text}” är ingen dag. Skriv till exempel 31.12.2027.`,
    beforeFirst: (text: string) => `”${text}” är före den första dagen.`,
    acrossYears: (text: string) =>
      `”${text}”: utbildningen fortsätter över årsskiftet. Dela upp den på två rader, en för vartdera året.`,
    inFuture: (text: string) => `”${text}” är i framtiden. Bara hållna utbildningar antecknas.`,
    notHours: (text: string) => `”${text}” är ingen längd. Skriv ett tal, till exempel 7,5.`,
    tooManyHours: (text: string) => `”${text}” är mer än dagarna har timmar.`,
    merged: (text: string) =>
      `”${text}” står i en sammanslagen cell, så man vet inte hur mycket som hör till varje rad. Skriv längden på varje rad.`,
    notYesOrNo: (text: string) => `”${text}” är varken ja eller nej.`,
    unknownPerson: (text: string) => `Personen ”${text}” finns inte i personförteckningen.`,
    twoPeople: (text: string) => `”${text}”: numret och e-posten hör till olika personer.`,
    noRecord: (text: string) =>
      `Personen ”${text}” har inga utbildningsuppgifter för det året. IT:s nattkörning skapar dem för nya anställda.`,
    otherLine: (text: string, other: number) =>
      `”${text}” står också på rad ${other}, men med andra uppgifter. Lämna kvar den rätta raden.`,
  },
  run: {
    title: "4. Hämta in",
    start: (count: number) => `Hämta in ${trainings(count)}`,
    people: (count: number) => `Antecknas i ${people(count)} utbildningsuppgifter.`,
    running: (done: number, of: number) => `Antecknat ${done}/${of} personer`,
    stop: "Stoppa",
    doneTitle: (count: number) => `Antecknat: ${trainings(count)}`,
    done: (count: number) => `I ${people(count)} utbildningsuppgifter. De ser dem genast.`,
    nothingDone: "Ingenting antecknades.",
    left: (count: number) =>
      `Du stoppade: ${people(count)} utbildningar antecknades inte. Du kan fortsätta: det som redan antecknats dubbleras inte.`,
    failed: (names: string) => `Utbildningarna kunde inte antecknas för: ${names}.`,
    changed:
      "Någon annan ändrade samma utbildningsuppgifter samtidigt. Kontrollera och hämta in på nytt: det som redan antecknats dubbleras inte.",
    more: (count: number) => `och ${count} till`,
  },
  sheets: {
    template: "Utbildningar",
    problems: "Rader att rätta",
    line: "Rad",
    column: "Kolumn",
    text: "I tabellen",
    problem: "Vad som ska rättas",
    templateColumns: {
      personId: "Anställningsnummer",
      email: "E-post",
      name: "Namn",
      title: "Utbildning",
      provider: "Anordnare",
      on: "Första dagen",
      until: "Sista dagen",
      hours: "Timmar",
      method: "Sätt att lära",
      eligible: "Ersättningsberättigande",
    },
  },
} satisfies typeof fi;
