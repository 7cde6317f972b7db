import { plural } from "../plural.ts";

const textCount = (count: number) => `${count} ${plural("fi", count, { one: "teksti", other: "tekstiä" })}`;

export const texts = {
  back: "Kehityskeskustelut",
  title: (year: number) => `Kehityskeskustelu ${year}`,
  withEmployee: (name: string) => `Työntekijä: ${name}`,
  withSupervisor: (name: string) => `Esihenkilö: ${name}`,
  unnamed: "nimi ei ole enää tiedoissa",
  employee: "Työntekijä",
  supervisor: "Esihenkilö",
  none: {
    notUsed: {
      title: "Kehityskeskusteluja ei käydä tässä sovelluksessa",
      help: "Kuntasi ei ole ottanut kehityskeskusteluja käyttöön. Kysy HR:ltä, missä ne käydään.",
    },
    notYours: {
      title: "Tämä keskustelu ei ole sinun",
      help: "Kehityskeskustelun lukevat vain työntekijä ja hänen esihenkilönsä. Jos avasit jonkun lähettämän linkin, palaa omiin keskusteluihisi.",
    },
    noDocument: {
      title: "Keskustelua ei ole",
      help: "Tälle vuodelle ei ole avattu lomaketta, tai se ei ole enää luettavissasi. Jos olet aloittanut hiljattain, lomake tulee seuraavan yön aikana. Jos se puuttuu huomennakin, ota yhteyttä IT:hen.",
    },
  },
  elsewhere:
    "Sama lomake on auki toisessa välilehdessä tällä laitteella. Mitään ei katoa, mutta kirjoita selvyyden vuoksi vain toisessa.",
  notKept:
    "Tällä laitteella keskeneräinen teksti ei jää muistiin, jos suljet sivun. Se tallennetaan kymmenen sekunnin välein: odota, että yllä lukee Tallennettu.",
  behind: (who: string) =>
    `Uusinta tekstiä ei juuri nyt saada näkyviin (${who}). Oma tekstisi tallentuu silti.`,
  otherSaved: (who: string, time: string) => `${who} tallensi klo ${time}`,
  closedNotice: (day: string) => `Keskustelu on päätetty ${day}. Sitä ei voi enää muuttaa.`,
  waiting:
    "Oma osuutesi puuttuu vielä: se tulee seuraavan yön aikana. Jos se puuttuu huomennakin, ota yhteyttä IT:hen.",
  endedEmployee:
    "Tämä henkilö ei ole enää esihenkilösi. Voit lukea keskustelun, mutta kumpikaan ei voi muuttaa sitä.",
  endedSupervisor: "Et ole enää tämän työntekijän esihenkilö. Keskustelua ei voi muuttaa.",
  otherAcknowledged: (who: string) =>
    `${who} on kuitannut tekstisi. Jos muutat sitä, kuittaus raukeaa ja se pyydetään uudelleen.`,
  readers: {
    title: "Ennen kuin kirjoitat",
    again: "Kuka tämän lukee?",
    two: (who: string) => `Tekstisi lukevat vain sinä ja ${who}. Hän näkee sen samalla kun kirjoitat.`,
    others: "HR, muut esihenkilöt ja työkaverit eivät näe tekstiä.",
    admins:
      "Järjestelmän ylläpitäjät pääsevät teknisesti kaikkeen, mitä palvelussa on. Heidän tehtäviinsä ei kuulu lukea keskusteluja.",
    levels: (count: number) =>
      `Osaamistasoista lähtee eteenpäin vain summia, joissa on vähintään ${count} ihmistä. HR näkee vain, onko keskustelu käyty ja milloin.`,
    privacy: "Mitä tallennetaan ja kuinka kauan",
  },
  nav: { label: "Lomakkeen osat", jump: "Siirry kohtaan", done: "kirjoitettu", missing: "tyhjä" },
  field: {
    mine: "Sinun tekstisi",
    together: "Työntekijän sanat, kirjattu yhdessä",
    nothing: "Ei kirjoitettu mitään.",
    notYet: "Ei vielä kirjoitettu.",
    health: (words: string) =>
      `Tässä voi olla terveystieto: ${words}. Sovellus vain arvaa. Jos se pitää paikkansa, kirjoita vain siitä, mitä työssä tarvitaan.`,
    instructions: "Ohjeet keskusteluun",
  },
  earlier: { title: (year: number) => `Vuonna ${year}` },
  unshown: {
    title: "Muut kirjaukset",
    help: "Lomake on muuttunut sen jälkeen, kun nämä kirjoitettiin. Tekstit ovat tallessa.",
    unknown: "Kohta, jota lomakkeessa ei enää ole",
  },
  levels: {
    scale: "Asteikko",
    own: "Työntekijän arvio",
    ownMine: "Oma arviosi",
    ownTogether: "Työntekijän arvio, kirjattu yhdessä",
    supervisor: "Esihenkilön arvio",
    supervisorMine: "Arviosi",
    agreed: "Yhdessä sovittu",
    none: "Ei arvioitu",
    notAgreed: "Ei vielä sovittu",
    level: (level: number, name: string) => `${level} – ${name}`,
    earlier: (year: number, level: string) => `Vuonna ${year} sovittu: ${level}`,
    clear: "Tyhjennä",
    clearOf: (what: string, competence: string) => `Tyhjennä: ${what}, ${competence}`,
    same: (count: number) =>
      `Merkitse sovituksi samat arviot (${count} ${plural("fi", count, { one: "osaaminen", other: "osaamista" })})`,
    sameDone: (count: number) =>
      `Sovituksi merkitty ${count} ${plural("fi", count, { one: "osaaminen", other: "osaamista" })}.`,
  },
  share: {
    title: (year: number) => `Vuoden ${year} keskustelusi toisen esihenkilön kanssa`,
    help: "Uusi esihenkilösi ei näe aiempia keskustelujasi. Voit näyttää hänelle omia tekstejäsi: valitse, mitkä.",
    choose: "Näytettävät tekstit",
    share: "Näytä valitut esihenkilölle",
    nothing: "Valitse ainakin yksi teksti.",
    shared: (count: number, day: string) => `Esihenkilösi näkee ${textCount(count)} (näytetty ${day}).`,
    takeBack: "Lopeta näyttäminen",
    takenBack: "Esihenkilösi ei enää näe tekstejä. Hän on voinut jo lukea ne.",
    done: (count: number) => `Esihenkilösi näkee nyt ${textCount(count)}.`,
    received: (year: number) => `Työntekijän omat tekstit vuodelta ${year}`,
    receivedHelp: (day: string) =>
      `Työntekijä päätti näyttää nämä sinulle ${day}. Hän voi lopettaa näyttämisen.`,
  },
  together: {
    noAccount: "Työntekijällä ei ole käyttäjätunnusta",
    noAccountHelp:
      "Kirjatkaa keskustelu yhdessä tällä laitteella: myös työntekijän sanat kirjataan sinun osuuteesi. Lopuksi tulosta yhteenveto, käykää se läpi ja allekirjoittakaa.",
    begin: "Kirjataan yhdessä",
    beginHelp: "Jos työntekijällä ei ole laitetta, voitte kirjata myös hänen sanansa tähän.",
    on: "Kirjaatte yhdessä. Työntekijän sanoille on omat kenttänsä.",
    stop: "Lopeta yhdessä kirjaaminen",
    employeeNotice:
      "Esihenkilösi on kirjannut keskustelun yhteydessä myös sinun sanojasi. Ne on merkitty erikseen.",
    signed: "Merkitse allekirjoitetuksi",
    signedOn: (day: string) => `Allekirjoitettu paperilla ${day}`,
    signedBefore: (day: string) =>
      `Allekirjoitettu paperilla ${day}, mutta teksti on muuttunut sen jälkeen. Tulosta ja allekirjoita uudelleen.`,
    unsign: "Peru allekirjoitusmerkintä",
    signHelp: "Tulosta yhteenveto, käykää se läpi ja allekirjoittakaa. Paperi jää teille.",
  },
  record: "Tulostettava yhteenveto",
  flow: {
    title: "Keskustelun vaiheet",
    jump: "Vaiheisiin",
    states: {
      opened: "Avattu",
      preparing: "Valmistautuminen kesken",
      prepared: "Molemmat ovat valmiita",
      held: "Käyty, kuittaus puuttuu",
      acknowledged: "Käyty ja kuitattu",
      closed: "Päätetty",
    },
    next: {
      write: "Kirjoita ajatuksesi ja merkitse itsesi valmiiksi. Kaikkeen ei tarvitse vastata.",
      waitOther: (who: string) => `Olet valmis. ${who} ei vielä ole.`,
      meet: "Voitte käydä keskustelun.",
      meetSupervisor: "Käykää keskustelu ja merkitse, milloin se käytiin.",
      acknowledge: "Lue toisen teksti ja kuittaa, että olet nähnyt sen.",
      acknowledgeAgain: "Teksti on muuttunut kuittauksesi jälkeen. Lue se ja kuittaa uudelleen.",
      waitAcknowledge: (who: string) => `Olet kuitannut. ${who} ei vielä ole.`,
      sign: "Tulostakaa yhteenveto, allekirjoittakaa se ja merkitse allekirjoitetuksi.",
      close: "Kaikki on valmista: voit päättää keskustelun. Tavoitteet jatkuvat.",
      done: "Kaikki on valmista. Tavoitteet jatkuvat vuoden yli.",
      closed: "Keskustelu on päätetty. Tavoitteet jatkuvat.",
    },
    prepare: "Valmistautuminen",
    you: "Sinä",
    ready: "Olen valmis keskusteluun",
    readyOn: (day: string) => `Valmis ${day}`,
    notReady: "Ei vielä valmis",
    unready: "En olekaan valmis",
    meeting: (when: string, place: string) => (place ? `Sovittu ${when}, ${place}` : `Sovittu ${when}`),
    held: "Keskustelu",
    heldDay: "Milloin keskustelu käytiin?",
    heldHelp: "HR näkee tästä vain päivän.",
    markHeld: "Merkitse käydyksi",
    heldOn: (day: string) => `Käyty ${day}`,
    notHeld: "Ei vielä käyty",
    unheld: "Ei käytykään",
    needsDay: "Anna päivä, jona keskustelu käytiin.",
    future: "Päivä on tulevaisuudessa. Merkitse keskustelu käydyksi, kun se on käyty.",
    tooEarly: "Päivä on ennen tämän keskustelukierroksen alkua. Tarkista vuosi.",
    marksLate:
      "Päivä on tallessa, mutta merkintä HR:lle ei mennyt vielä perille. Se täydentyy, kun avaat keskustelun tai omat henkilösi seuraavan kerran.",
    acknowledgements: "Kuittaukset",
    what: {
      employee: (count: number, agreed: number, goals: number) =>
        `Kuittaat, että olet nähnyt esihenkilön osuuden sellaisena kuin se on nyt: ${textCount(count)}, ${agreed} ${plural("fi", agreed, { one: "sovittu osaamistaso", other: "sovittua osaamistasoa" })}, ${goals} ${plural("fi", goals, { one: "tavoite", other: "tavoitetta" })}. Kuittaus ei tarkoita, että olet samaa mieltä.`,
      supervisor: (count: number) =>
        `Kuittaat, että olet nähnyt työntekijän osuuden sellaisena kuin se on nyt: ${textCount(count)} ja oma arvio. Kuittaus ei tarkoita, että olet samaa mieltä.`,
    },
    acknowledge: "Kuittaa nähdyksi",
    acknowledgedNow: "Kuittasit.",
    acknowledgedOn: (day: string) => `Kuitattu ${day}`,
    notAcknowledged: "Ei vielä kuitattu",
    changed: "Muuttunut kuittauksesi jälkeen:",
    changedDay: "Päivä, jona keskustelu käytiin",
    changedOther: "Muu kohta",
    lapsed: (day: string) => `Kuitattu ${day}, mutta teksti on muuttunut sen jälkeen`,
    takeBack: "Peru kuittaus",
    afterHeld: "Kuittaukset tehdään, kun keskustelu on käyty.",
    remark: "Haluatko sanoa kirjauksista jotain?",
    remarkHint: "Esimerkiksi, jos olet eri mieltä. Esihenkilösi näkee tämän.",
    remarkOf: "Työntekijän huomautus",
    closing: "Päättäminen",
    close: "Päätä keskustelu",
    closeHelp: "Päätettyä keskustelua ei voi muuttaa. Voit avata sen uudelleen.",
    closeEarly: "Keskustelun voi päättää, kun molemmat ovat kuitanneet.",
    closedOn: (day: string) => `Päätetty ${day}`,
    notClosed: "Ei vielä päätetty",
    reopen: "Avaa uudelleen",
    employeeCloses: "Esihenkilö päättää keskustelun, kun molemmat ovat kuitanneet.",
  },
};
