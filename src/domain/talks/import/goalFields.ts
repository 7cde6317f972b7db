import { type ColumnMapping, columnTitles } from "../../tables/columnTitles.ts";

/** What columns are called in tables of goals, in Finnish, Swedish and English; whoever imports sees the guess. */
const titles = {
  personId:
    "henkilönumero, henkilöstönumero, työntekijänumero, hlönro, hlö nro, henkilö id, employee id, employee number, person id, anställningsnummer",
  email:
    "sähköposti, sähköpostiosoite, käyttäjätunnus, email, email address, e mail, username, upn, e post, epost, e postadress, användarnamn",
  name: "nimi, henkilön nimi, työntekijä, työntekijän nimi, henkilö, alainen, name, full name, employee, namn, anställd, medarbetare",
  lastName: "sukunimi, last name, surname, family name, efternamn",
  firstName: "etunimi, etunimet, kutsumanimi, first name, given name, förnamn",
  what: "tavoite, tavoitteet, tavoitteen nimi, tavoitteen kuvaus, kehittämistavoite, oppimistavoite, goal, goals, objective, goal name, mål, målet, målets namn, utvecklingsmål, lärandemål",
  by: "mihin mennessä, määräpäivä, määräaika, aikataulu, päättyy, takaraja, due, due date, deadline, by when, tidsfrist, slutdatum, till när, klart senast",
  method:
    "oppimistapa, oppimisen tapa, tapa, keino, keinot, toteutustapa, menetelmä, way of learning, method, how, sätt att lära sig, metod, hur",
  sign: "mittari, mittarit, seuranta, miten todetaan, mistä näkee, arviointi, kriteeri, measure, how it is seen, criteria, mätare, uppföljning, hur det syns",
  year: "vuosi, keskusteluvuosi, year, år",
  goalId: "tavoite id, tavoitteen id, tavoitetunnus, goal id, mål id, målets id",
} as const;

export type GoalField = keyof typeof titles;
export const goalFields = Object.keys(titles) as readonly GoalField[];

export const { findHeaderRow, guessMapping } = columnTitles<GoalField>(titles);

/** What cannot be done without. */
export type GoalGap = "person" | "what";

export function goalGaps(mapping: ColumnMapping<GoalField>): readonly GoalGap[] {
  const has = (...fields: readonly GoalField[]) => fields.some((field) => mapping[field] !== undefined);
  const gaps: GoalGap[] = [];
  if (!has("personId", "email", "name") && !(has("lastName") && has("firstName"))) gaps.push("person");
  if (!has("what")) gaps.push("what");
  return gaps;
}
