import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  above: {
    title: "Riktlinjer från nivåerna ovanför",
    help: "De här riktlinjerna styr samtalet. Vid ett kompetensbehov kan ni ange vilken riktlinje det svarar mot.",
    none: "Inga riktlinjer från nivåerna ovanför har publicerats ännu. Ni kan föra samtalet utan dem.",
    missing: "Alla riktlinjer kunde inte hämtas. Ni kan föra samtalet även utan dem.",
    count: (count: number) => plural("sv", count, { one: "1 riktlinje", other: `${count} riktlinjer` }),
    publishedOn: (day: string) => `publicerad ${day}`,
    all: "Alla riktlinjer",
  },
  need: {
    label: "Vilken riktlinje svarar behovet mot?",
    hint: "Frivilligt.",
    none: "Inte mot någon av dessa",
    fact: "Svarar mot riktlinjen",
    gone: "riktlinjen finns inte längre",
    notHere: "riktlinjen kunde inte hämtas",
  },
  plan: {
    confirmed: (year) => `Fastställd utbildningsplan ${year}`,
    draft: (year) => `Områdets utbildningsplan ${year}, inte fastställd ännu`,
    figures: (rows, days, cost) =>
      `${rows} ${plural("sv", rows, { one: "åtgärd", other: "åtgärder" })}, ${days} dagar, ${cost}`,
  },
  materials: {
    title: "Material för samtalet",
    missing: "Materialet för samtalet kunde inte hämtas.",
  },
  lines: {
    title: "Riktlinjer",
    help: "Vad ger ni som grund för samtalen på nivåerna nedanför? Personaltjänsterna publicerar riktlinjerna, så skriv inga namn.",
    none: "Inga riktlinjer har antecknats ännu.",
    add: "Lägg till riktlinje",
    number: (number: number) => `Riktlinje ${number}`,
    text: "Vad slår ni fast?",
    kind: "Vad gäller riktlinjen?",
    choose: "Välj",
    tag: "Strategiskt mål",
    noTag: "Inte valt",
    remove: "Ta bort",
    removeOf: (text: string) => `Ta bort riktlinjen: ${text}`,
    removed: "Riktlinjen togs bort",
    hintNone:
      "Inga riktlinjer har antecknats. Samtalen på nivåerna nedanför blir då utan dem. Ni kan ändå lämna in.",
    hintGo: "Gå till riktlinjerna",
  },
  common: {
    title: "Gemensamma kompetenser och 70–20–10",
    help: (year: number) =>
      `Personaltjänsterna föreslår de gemensamma kompetenserna och sätten att lära för år ${year}. Anteckna vad ni beslutade.`,
    noDraft: "Personaltjänsterna har ännu inte gjort något förslag till gemensamma kompetenser.",
    missing: "Personaltjänsters förslag kunde inte hämtas.",
    note: "Personaltjänsters följetext",
    same: "Förslaget är detsamma som det som gäller nu.",
    changes: "Vad förslaget skulle ändra",
    added: "Ny",
    removed: "Tas bort",
    changed: "Ändras",
    before: "Nu",
    after: "Förslag",
    whole: "Hela förslaget",
    competences: "Kompetenser",
    everyone: "Gemensamma för alla",
    supervisors: "För chefer",
    methods: "Sätt att lära",
    share: (share: number) => `${share} %`,
    untitled: "Namn saknas",
    decision: "Vad beslutade ni?",
    decisions: {
      asDrafted: "Godkänns enligt förslaget",
      withChanges: "Godkänns med ändringar",
      asBefore: "Fortsätter som förut",
    },
    remark: "Motivering eller tilläggsuppgift",
    remarkChanges: "Vad ändras?",
    clear: "Ta bort valet",
    notDecided: "Inget beslut ännu.",
    hintNone: "Inget beslut om förslaget till gemensamma kompetenser har antecknats. Ni kan ändå lämna in.",
    hintGo: "Gå till beslutet",
  },
  time: {
    before: (from: string, to: string) =>
      `Tiden för de här samtalen är ${from}–${to}. Ni kan anteckna samtalet redan nu.`,
    after: (from: string, to: string) =>
      `Tiden för de här samtalen var ${from}–${to}. Ni kan ändå anteckna och lämna in samtalet.`,
  },
  problems: {
    line: (number: number) => `Skriv vad ni slår fast i riktlinje ${number}`,
    lineKind: (number: number) => `Välj vad riktlinje ${number} gäller`,
    commonDecision: "Skriv vad som ändras i de gemensamma kompetenserna",
  },
  place: {
    line: (text: string) => `Riktlinje: ${text}`,
    commonDecision: "Beslut om gemensamma kompetenser",
  },
  steps: { above: "Riktlinjer ovanifrån", common: "Gemensamma kompetenser", lines: "Egna riktlinjer" },
  print: { answers: "Riktlinje (nr)", kind: "Vad riktlinjen gäller" },
} satisfies typeof fi;
