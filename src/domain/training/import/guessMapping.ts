import { columnTitles } from "../../tables/columnTitles.ts";
import type { ImportField } from "./importFields.ts";

/**
 * What columns are called in tables of learning platforms and in people's own, in Finnish, Swedish and English. No
 * platform promises its titles, so whoever imports sees the guess and can change it.
 */
const titles: Readonly<Record<ImportField, string>> = {
  personId:
    "henkilönumero, henkilöstönumero, työntekijänumero, hlönro, hlö nro, henkilö id, employee id, employee number, person id, anställningsnummer",
  email:
    "sähköposti, sähköpostiosoite, käyttäjätunnus, email, email address, e mail, username, user principal name, upn, e post, epost, e postadress, användarnamn",
  name: "nimi, henkilön nimi, osallistuja, osallistujan nimi, työntekijä, työntekijän nimi, henkilö, opiskelija, käyttäjä, name, full name, participant, user, employee, learner, namn, deltagare, anställd",
  lastName: "sukunimi, last name, surname, family name, efternamn",
  firstName: "etunimi, etunimet, kutsumanimi, first name, given name, förnamn",
  title:
    "koulutus, koulutuksen nimi, kurssi, kurssin nimi, suoritus, suorituksen nimi, opintojakso, tapahtuma, sisältö, course, course name, training, training name, title, content, kurs, kursens namn, utbildning, utbildningens namn",
  provider:
    "järjestäjä, toteuttaja, järjestäjä toteuttaja, järjestäjä tai toteuttaja, kouluttaja, provider, organiser, organizer, anordnare, arrangör",
  on: "päivä, päivämäärä, pvm, ajankohta, alkaa, alkupäivä, alkupvm, alkamispäivä, aloituspäivä, ensimmäinen päivä, suorituspäivä, suorituspvm, suoritettu, valmistunut, date, first day, start date, completed, completed at, completed on, completion date, datum, startdatum, första dagen, slutförd, genomförd",
  until:
    "päättyy, loppuu, loppupäivä, loppupvm, päättymispäivä, viimeinen päivä, end date, last day, slutdatum, slutar, sista dagen",
  hours:
    "tunnit, tunteja, tuntia, kesto, kesto h, kesto t, kesto tuntia, kesto tunteina, hours, duration, duration h, duration hours, timmar, längd, längd h, längd i timmar",
  minutes:
    "minuutit, minuuttia, kesto min, kesto minuutteina, minutes, duration min, duration minutes, minuter, längd min",
  days: "päivät, päiviä, koulutuspäivät, koulutuspäiviä, kesto pv, kesto päivinä, days, training days, dagar, utbildningsdagar",
  completionId:
    "suoritus id, suorituksen id, suoritustunnus, suorituksen tunnus, completion id, enrolment id, enrollment id, prestations id, slutförande id",
  method:
    "oppimisen tapa, tapa, toteutustapa, menetelmä, koulutusmuoto, tyyppi, method, way of learning, type, sätt att lära, metod, typ",
  eligible:
    "koulutuskorvaus, korvaukseen oikeuttava, koulutuskorvaukseen oikeuttava, täyttää koulutuskorvauksen ehdot, eligible, eligible for compensation, ersättningsberättigande, berättigar till utbildningsersättning",
};

export const { findHeaderRow, guessMapping } = columnTitles(titles);
