import { sv as levels } from "./levels/sv.ts";
import type { MessageTexts } from "./message.ts";
import { sv as rights } from "./rights/sv.ts";

export const sv: MessageTexts = {
  ...levels,
  ...rights,
  "setup.check": () => "Inloggning, webbplatser och behörigheter kontrolleras",
  "setup.probes": () => "Alla anrop som behövs provas på en tillfällig lista",
  "setup.wouldProbe": () => "Anropen skulle provas på en tillfällig lista som sedan tas bort",
  "setup.waiting": () => "Väntar på att de nya listorna börjar fungera; det kan ta tio minuter",
  "setup.lists": () => "Listor",
  "setup.columns": () => "Kolumner och index",
  "setup.settings": () => "Webbplatsens och listornas inställningar",
  "setup.model": () => "Kommunens modell",
  "setup.levels": () => "Behörighetsnivåer",
  "setup.groups": () => "Grundgrupper: personal och HR",
  "setup.permissions": () => "Behörigheter",
  "setup.talks": () => "Webbplatsen för utvecklingssamtal",
  "setup.config": () => "Appens inställningar",
  "setup.done": ({ changed }) =>
    changed === 0
      ? "Klart. Allt var redan i sin ordning."
      : `Klart. ${changed} ändringar. Härnäst: org import, open <år>, sync och verify.`,
  "org.site": () => "Den nuvarande organisationen läses",
  "org.files": ({ folder }) => `Filerna i mappen ${folder} kontrolleras`,
  "org.units": () => "Enheter",
  "org.people": () => "Personer",
  "org.groups": () => "Grupper",
  "org.done": ({ units, people, groups, without, ended, changed }) =>
    `Organisationen har hämtats in: ${units} enheter, ${people} personer (${without} utan konto), ${groups} grupper. ${changed} rader ändrades, ${ended} avslutades.`,
  "open.read": ({ year }) => `Modell och organisation läses för år ${year}`,
  "open.groups": () => "Gruppernas SharePoint-grupper",
  "open.documents": ({ year }) => `Stängda mappar och dokument för år ${year}`,
  "open.registry": () => "Det som skapats antecknas",
  "open.done": ({ year, groups, created }) =>
    `År ${year} är öppnat: ${groups} grupper samtalar, ${created} nya dokument.`,
  "open.leftOut": ({ year, count, names }) =>
    `På grund av vartannatårsmodellen har ${count} grupper inget gruppsamtal år ${year}: ${names.join(", ")}.`,
  "sync.read": () => "Organisationen och webbplatsen läses",
  "sync.deputies": () => "Dagens ställföreträdare och chefer",
  "sync.groups": () => "Gruppernas SharePoint-grupper",
  "sync.members": () => "Gruppernas medlemmar",
  "sync.lists": () => "Webbplatsens och listornas behörigheter",
  "sync.folders": () => "Mapparnas behörigheter",
  "sync.documents": () => "Nya gruppers dokument",
  "sync.titles": () => "Gruppnamn som ändrats",
  "sync.deadlines": () => "Tidsfrister som ändrats",
  "sync.talks": () => "Webbplatsen för utvecklingssamtal",
  "sync.done": ({ added, removed, created, renamed, moved }) =>
    `Klart. ${added} medlemmar tillagda och ${removed} borttagna, ${created} dokument skapade, ${renamed} namn ändrade, ${moved} tidsfrister flyttade.`,
  "discussions.read": ({ folder }) => `Samtal som hållits på annat håll läses från mappen ${folder}`,
  "discussions.write": () => "Tomma samtalsblanketter fylls i",
  "discussions.skipped": ({ key }) => `${key} hoppades över: formuläret har redan text.`,
  "discussions.unknown": ({ file }) =>
    `${file} hoppades över: gruppen har ingen blankett för året. Kör först open <år> eller kontrollera groupId.`,
  "discussions.noSheet": ({ file, person }) =>
    `Hoppade över anteckningarna (${person}, ${file}): det finns inget dokument för dem. Medlemmar med användarkonto har ett sådant från och med det pågående året.`,
  "discussions.done": ({ written, skipped }) => `Klart. ${written} samtal inlästa, ${skipped} överhoppade.`,
  "lines.read": ({ folder }) => `Läser riktlinjer som publicerats på annat håll från ${folder}`,
  "lines.write": () => "Riktlinjernas publicerade kopior",
  "lines.nothing": ({ file }) =>
    `Hoppade över ${file}: den grupp som ger riktlinjerna har inte lämnat in några för året. Kör först import-discussions.`,
  "lines.skipped": ({ file }) => `Hoppade över ${file}: enhetens riktlinjer har redan publicerats här.`,
  "lines.done": ({ written, skipped }) =>
    `Klart. Riktlinjer fördes in från ${written} enheter, ${skipped} hoppades över.`,
  "summaries.read": ({ folder }) => `Läser sammandrag som publicerats på annat håll från ${folder}`,
  "summaries.write": () => "Sammandragen och deras publicerade kopior",
  "summaries.nothing": ({ file }) =>
    `Hoppade över ${file}: ingen av områdets grupper har lämnat in ett samtal för året. Kör import-discussions först.`,
  "summaries.skipped": ({ file }) =>
    `Hoppade över ${file}: HR har redan börjat på eller publicerat områdets sammandrag här.`,
  "summaries.done": ({ written, skipped }) =>
    `Klart. ${written} sammandrag fördes in, ${skipped} hoppades över.`,
  "plans.read": ({ folder }) => `Läser utbildningsplaner som gjorts på annat håll från ${folder}`,
  "plans.write": () => "Utbildningsplanerna, deras fastställda kopior och utfall",
  "plans.unknown": ({ file }) =>
    `Hoppade över ${file}: det finns inget dokument för den det här året. Kör först open <året före planens år>.`,
  "plans.skipped": ({ key }) => `Hoppade över ${key}: dokumentet har redan text.`,
  "plans.begun": ({ year }) =>
    `HR har redan börjat behandla planerna för ${year} här. Den centraliserade planen, fastställelserna och deras kopior fördes inte in.`,
  "plans.done": ({ written, skipped }) => `Klart. ${written} filer fördes in, ${skipped} hoppades över.`,
  "trainings.read": ({ folder }) => `Läser utbildningsuppgifter från ${folder}`,
  "trainings.write": () => "Personernas utbildningsuppgifter och egna utbildningsanmälningar",
  "trainings.unknown": ({ person, year }) =>
    `Hoppade över ${person}: personen har inga utbildningsuppgifter för ${year}. Kör först open ${year} eller sync.`,
  "trainings.skipped": ({ key }) => `Hoppade över ${key}: där finns redan utbildningar.`,
  "trainings.done": ({ people, entries, proposals, skipped }) =>
    `Klart. ${entries} utbildningar och ${proposals} utbildningsanmälningar fördes in för ${people} personer, ${skipped} personer hoppades över.`,
  "verify.site": () => "Webbplats, administratörer, inställningar och behörighetsnivåer",
  "verify.permissions": () => "Webbplatsens och listornas behörigheter",
  "verify.groups": () => "SharePoint-gruppernas medlemmar",
  "verify.folders": () => "Mappar och dokument",
  "verify.talks": () => "Webbplatsen för utvecklingssamtal",
  "verify.clean": ({ checked }) => `Allt är som det ska. ${checked} objekt kontrollerades.`,
  "verify.differences": ({ count }) =>
    count === 1 ? "En avvikelse från behörighetstabellen:" : `${count} avvikelser från behörighetstabellen:`,
  "status.lists": ({ present, wanted }) => `Listor ${present}/${wanted}`,
  "status.organisation": ({ units, people, groups }) =>
    `Organisation: ${units} enheter, ${people} personer, ${groups} grupper`,
  "status.years": ({ years }) =>
    years.length === 0 ? "Inget år har öppnats." : `Öppnade år: ${years.join(", ")}`,
  "status.run": ({ command, startedAt, endedAt, outcome, changes }) =>
    outcome === "running"
      ? `${command}: påbörjades ${startedAt}, har inte avslutats`
      : `${command}: ${outcome === "done" ? "lyckades" : "misslyckades"} ${endedAt}, ${changes} ändringar`,
  "status.never": ({ command }) => `${command}: har inte körts`,
  "status.lease": ({ command, holder, until }) => `Pågår: ${command} (${holder}), reserverat till ${until}`,
  "model.kept": () =>
    "Modellen finns redan i listan och skiljer sig från filen; den ändrades inte. Filen ersätter den när du anger --replace-model.",
  "dryRun.begin": () => "Provkörning: ingenting ändras. Detta skulle göras:",
  "dryRun.end": ({ count }) =>
    count === 0
      ? "Provkörningen är klar: inget att ändra."
      : `Provkörningen är klar: ${count} ändringar skulle göras.`,
  "list.create": ({ list }) => `  listan ${list} skapas`,
  "list.rename": ({ list, displayName }) => `  listan ${list} får namnet ”${displayName}”`,
  "list.settings": ({ list }) =>
    `  inställningar för listan ${list}: inga bilagor, ingen sökning, inga offlinekopior`,
  "site.settings": ({ site }) =>
    `  inställningar för webbplatsen ${site}: ingen delning, inga åtkomstbegäranden`,
  "column.add": ({ list, column }) => `  kolumnen ${column} läggs till i listan ${list}`,
  "column.index": ({ list, column }) => `  kolumnen ${column} i listan ${list} indexeras`,
  "level.create": ({ level }) => `  behörighetsnivån ”${level}” skapas`,
  "level.change": ({ level }) => `  behörighetsnivån ”${level}” rättas`,
  "siteGroup.create": ({ title }) => `  SharePoint-gruppen ”${title}” skapas`,
  "siteGroup.settings": ({ title }) => `  inställningarna för SharePoint-gruppen ”${title}” rättas`,
  "member.add": ({ title, login }) => `  ${login} läggs till i gruppen ”${title}”`,
  "member.remove": ({ title, login }) => `  ${login} tas bort ur gruppen ”${title}”`,
  "member.unknown": ({ login }) =>
    `Obs: kontot ${login} finns inte i Microsoft 365. Rätta personuppgifterna och kör org import och sync.`,
  "deputy.unreadable": ({ key }) =>
    `Obs: ställföreträdaren ${key} kan inte läsas. HR anger uppgiften på nytt i appen; till dess är ingen ställföreträdare.`,
  "deputy.unusable": ({ group, person, fault }) => {
    const why = {
      unknownGroup: "gruppen har upphört eller är okänd",
      unknownPerson: "personen är okänd",
      left: "personen har slutat",
      noAccount: "personen har inget användarkonto",
    }[fault];
    return `Obs: ${person} kan inte vara ställföreträdande ordförande för ${group}: ${why}. HR väljer en annan ställföreträdare i appen.`;
  },
  "staffDeputy.unusable": ({ supervisor, person, fault }) => {
    const why = {
      unknownPerson: "någon av dem är okänd",
      left: "ställföreträdaren har slutat",
      noAccount: "ställföreträdaren har inget användarkonto",
    }[fault];
    return `Obs: ${person} kan inte vara ställföreträdare för chefen ${supervisor}: ${why}. HR väljer en annan ställföreträdare i appen.`;
  },
  "talks.noAccount": ({ count, supervisors }) =>
    `Obs: ${count} chefer har inget användarkonto, så utvecklingssamtal med dem kan inte antecknas: ${supervisors.join(", ")}. Rätta personuppgifterna, eller låt HR välja en ställföreträdare i appen.`,
  "permissions.set": ({ name }) => `  behörigheterna för ${name} ställs in`,
  "folder.create": ({ name }) => `  den stängda mappen ${name} skapas`,
  "document.create": ({ key }) => `  dokumentet ${key} skapas`,
  "item.create": ({ list, key }) => `  raden ${key} läggs till i listan ${list}`,
  "item.change": ({ list, key }) => `  raden ${key} i listan ${list} ändras`,
  "file.write": ({ file }) => `  filen ${file} skrivs`,
};
