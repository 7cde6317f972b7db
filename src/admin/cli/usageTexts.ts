import type { Language } from "#domain/model/localText.ts";
import type { CommandFault } from "./parseCommand.ts";
import type { OptionFault } from "./readOptions.ts";

/** What is said before anything is run. */
export interface UsageTexts {
  readonly usage: string;
  readonly command: (fault: CommandFault) => string;
  readonly options: (file: string, faults: readonly OptionFault[]) => string;
}

const commands = {
  fi: [
    ["setup", "ottaa sivuston käyttöön"],
    ["org import <kansio>", "tuo organisaation: units.csv, people.csv, groups.csv"],
    ["open <vuosi>", "luo vuoden asiakirjat"],
    ["sync", "ylläpitää jäsenet ja käyttöoikeudet (yöajo)"],
    ["aggregate", "laskee yhteen vuoden sovitut osaamistasot, kerran vuodessa"],
    ["verify", "lukee kaiken takaisin ja vertaa käyttöoikeustaulukkoon"],
    ["import-discussions <kansio>", "tuo muualla käydyt keskustelut tyhjiin lomakkeisiin"],
    ["import-lines <kansio>", "tuo muualla julkaistut linjaukset"],
    ["import-summaries <kansio>", "tuo muualla julkaistut koonnit"],
    ["import-plans <kansio>", "tuo muualla tehdyt koulutussuunnitelmat tyhjiin suunnitelmiin"],
    ["import-trainings <kansio>", "tuo kalenterivuoden koulutustiedot: trainings.csv"],
    ["export <henkilö> [kansio]", "antaa kaiken, mitä henkilöstä on, tiedostoina"],
    ["dispose", "poistaa lopullisesti sen, minkä säilytysaika on ohi"],
    ["status", "kertoo tilanteen ja viimeisimmät ajot"],
  ],
  sv: [
    ["setup", "tar webbplatsen i bruk"],
    ["org import <mapp>", "hämtar in organisationen: units.csv, people.csv, groups.csv"],
    ["open <år>", "skapar årets dokument"],
    ["sync", "håller medlemmar och behörigheter i skick (nattkörning)"],
    ["aggregate", "räknar ihop årets avtalade kompetensnivåer, en gång om året"],
    ["verify", "läser tillbaka allt och jämför med behörighetstabellen"],
    ["import-discussions <mapp>", "för in samtal som hållits på annat håll i tomma blanketter"],
    ["import-lines <mapp>", "för in riktlinjer som publicerats på annat håll"],
    ["import-summaries <mapp>", "för in sammandrag som publicerats på annat håll"],
    ["import-plans <mapp>", "för in utbildningsplaner som gjorts på annat håll i tomma planer"],
    ["import-trainings <mapp>", "för in ett kalenderårs utbildningsuppgifter: trainings.csv"],
    ["export <person> [mapp]", "ger allt som finns om en person som filer"],
    ["dispose", "raderar slutgiltigt det vars bevaringstid är slut"],
    ["status", "berättar läget och de senaste körningarna"],
  ],
  en: [
    ["setup", "makes the site ready"],
    ["org import <folder>", "brings the organisation in: units.csv, people.csv, groups.csv"],
    ["open <year>", "makes the documents of a year"],
    ["sync", "keeps members and permissions (nightly run)"],
    ["aggregate", "sums up the year's agreed competence levels, once a year"],
    ["verify", "reads everything back and compares it with the permission table"],
    ["import-discussions <folder>", "brings discussions held elsewhere into empty worksheets"],
    ["import-lines <folder>", "brings in lines published elsewhere"],
    ["import-summaries <folder>", "brings in summaries published elsewhere"],
    ["import-plans <folder>", "brings training plans made elsewhere into empty plans"],
    ["import-trainings <folder>", "brings in a calendar year's training records: trainings.csv"],
    ["export <person> [folder]", "gives everything about a person as files"],
    ["dispose", "deletes for good what has been kept long enough"],
    ["status", "tells how things stand and the last runs"],
  ],
} as const satisfies Readonly<Record<Language, readonly (readonly [string, string])[]>>;

function usage(language: Language, flagsTitle: string, flags: readonly string[]): string {
  const lines = commands[language].map(([name, about]) => `  ${name.padEnd(30)}${about}`);
  return [
    "npm run admin -- <command>",
    "",
    ...lines,
    "",
    flagsTitle,
    ...flags.map((flag) => `  ${flag}`),
  ].join("\n");
}

const connection = [
  "--config osaamiskello.admin.json --tenant --client-id --teams-app-id --work-site --talks-site",
  "--staff-group --hr a@x,b@x --site-admins a@x --model model.json --app dist/app --out --tab-origin --lang fi|sv|en",
];
const signingIn = ["--device-code | --certificate <pem> | --sandbox http://localhost:4280 --as it"];
const running = [
  "--dry-run --replace-model --allow-removals --take-over --today 2027-02-10",
  "dispose --person p-0234",
];
const flags = [...connection, ...signingIn, ...running];

export const usageTexts: Readonly<Record<Language, UsageTexts>> = {
  fi: {
    usage: usage("fi", "Valinnat (tai OSAAMISKELLO_… ympäristössä, tai osaamiskello.admin.json):", flags),
    command: (fault) => {
      if (fault.code === "noCommand") return "Anna komento.";
      if (fault.code === "unknownCommand") return `Komentoa ”${fault.given}” ei ole.`;
      if (fault.code === "noFolder") return "Anna kansio.";
      if (fault.code === "noPerson") return "Anna henkilön tunnus, esimerkiksi p-0234.";
      if (fault.code === "badYear") return `Vuosi ”${fault.given}” ei kelpaa. Anna esimerkiksi 2027.`;
      return `Valinta ei kelpaa: ${fault.detail}`;
    },
    options: (file, faults) =>
      faults.length === 0
        ? `Asetustiedostoa ${file} ei voi lukea JSON-tiedostona.`
        : faults
            .map(({ setting, flag, missing }) =>
              missing
                ? `Asetus ${setting} puuttuu. Anna --${flag} tai lisää se tiedostoon ${file}.`
                : `Asetus ${setting} ei kelpaa. Tarkista --${flag} tai tiedosto ${file}.`,
            )
            .join("\n"),
  },
  sv: {
    usage: usage("sv", "Val (eller OSAAMISKELLO_… i miljön, eller osaamiskello.admin.json):", flags),
    command: (fault) => {
      if (fault.code === "noCommand") return "Ange ett kommando.";
      if (fault.code === "unknownCommand") return `Kommandot ”${fault.given}” finns inte.`;
      if (fault.code === "noFolder") return "Ange en mapp.";
      if (fault.code === "noPerson") return "Ange personens id, till exempel p-0234.";
      if (fault.code === "badYear") return `Året ”${fault.given}” duger inte. Ange till exempel 2027.`;
      return `Valet duger inte: ${fault.detail}`;
    },
    options: (file, faults) =>
      faults.length === 0
        ? `Inställningsfilen ${file} kan inte läsas som JSON.`
        : faults
            .map(({ setting, flag, missing }) =>
              missing
                ? `Inställningen ${setting} saknas. Ange --${flag} eller lägg till den i filen ${file}.`
                : `Inställningen ${setting} duger inte. Kontrollera --${flag} eller filen ${file}.`,
            )
            .join("\n"),
  },
  en: {
    usage: usage("en", "Options (or OSAAMISKELLO_… in the environment, or osaamiskello.admin.json):", flags),
    command: (fault) => {
      if (fault.code === "noCommand") return "Give a command.";
      if (fault.code === "unknownCommand") return `There is no command "${fault.given}".`;
      if (fault.code === "noFolder") return "Give a folder.";
      if (fault.code === "noPerson") return "Give the person's id, such as p-0234.";
      if (fault.code === "badYear") return `The year "${fault.given}" will not do. Give 2027, for instance.`;
      return `That option will not do: ${fault.detail}`;
    },
    options: (file, faults) =>
      faults.length === 0
        ? `The settings file ${file} cannot be read as JSON.`
        : faults
            .map(({ setting, flag, missing }) =>
              missing
                ? `Setting ${setting} is missing. Give --${flag} or add it to ${file}.`
                : `Setting ${setting} will not do. Check --${flag} or ${file}.`,
            )
            .join("\n"),
  },
};
