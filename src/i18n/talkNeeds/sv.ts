import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  back: "Utbildningsplaner",
  title: (year) => `Behov som kommit fram i utvecklingssamtalen ${year}`,
  lead: "Skriv med allmänna ord vilken kompetens som kom fram i utvecklingssamtalen med dina underställda. Behoven är med när utbildningsplanen görs.",
  readersTitle: "Vem läser det här",
  readers:
    "Ledningsgruppen ovanför din enhet och HR läser det här. Innehållet i utvecklingssamtalen stannar mellan dig och medarbetaren.",
  adviceTitle: "Skriv så att ingen kan kännas igen",
  advice: [
    "Inga namn och inget som syftar på en enskild människa.",
    "Inget om hälsa, familj eller annat privat.",
    "Om bara en behöver något: lämna bort det eller skriv mer allmänt.",
  ],
  few: (count) =>
    `Du har ${count} ${plural("sv", count, { one: "underställd", other: "underställda" })}. I en så liten grupp är det lätt att känna igen en enskild: skriv ännu mer allmänt.`,
  noStaffTitle: "Du har inga underställda",
  noStaff:
    "Behoven skrivs av cheferna. Om du har underställda är personaluppgifterna föråldrade: be HR rätta dem.",
  noDocumentTitle: "Blanketten finns inte ännu",
  noDocument: "Blanketten kommer under nästa natt. Om den saknas även i morgon, kontakta IT.",
  openElsewhere:
    "Samma blankett är öppen i en annan flik på den här enheten. Inget går förlorat, men skriv för tydlighetens skull bara i den ena.",
  list: "Behov",
  none: "Du har inte skrivit några behov ännu.",
  count: (count) => `${count} behov`,
  one: (number) => `Behov ${number}`,
  need: "Vilken kompetens behövs?",
  needHint: "Till exempel: säkerhet i utmanande kundsituationer.",
  competenceText: "Kompetensen med egna ord",
  targetGroup: "Vem gäller behovet?",
  targetGroupHint: "Allmänt, till exempel: personalen i kundtjänsten.",
  add: "Lägg till ett behov",
  remove: "Ta bort",
  removeOf: (number) => `Ta bort behov ${number}`,
  removed: "Behovet togs bort",
  hints: (words) =>
    `Här kan finnas ett namn eller en hälsouppgift: ${words}. Appen gissar bara. Skriv mer allmänt om det stämmer.`,
  collision: (number) => `Behov ${number}`,
  collisionElsewhere: "Ett borttaget behov",
} satisfies typeof fi;
