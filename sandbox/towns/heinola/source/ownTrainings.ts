/** Trainings that people went to one by one, by unit: title, who held it, days, month and day, way of learning. */
export type OwnTraining = readonly [
  title: string,
  provider: string,
  days: number,
  on: string,
  methodId: string,
];

export const ownTrainings: Readonly<Record<string, readonly OwnTraining[]>> = {
  varhaiskasvatus: [
    ["Varhaiskasvatusmessut", "Educa", 1, "01-24", "seminars"],
    ["Pienten lasten tunnetaidot", "LAB-ammattikorkeakoulu", 1, "03-12", "training"],
    ["Pedagogisen johtamisen täydennyskoulutus", "Jyväskylän yliopisto", 2, "09-10", "courses"],
    ["Liikuntaleikit sisällä", "Päijät-Hämeen liikunta", 1, "10-08", "training"],
  ],
  opetus: [
    ["Educa-messut", "Educa", 1, "01-23", "seminars"],
    ["Oppimisen tuki: erityisopettajien päivät", "Opetushallituksen rahoittama", 2, "04-09", "courses"],
    ["Arviointi perusopetuksessa", "Helsingin yliopisto", 1, "09-24", "training"],
    ["Lukiopäivät", "Kuntaliitto", 1, "11-12", "seminars"],
  ],
  "virikkeellinen-elama": [
    ["Kirjastopäivät", "Suomen kirjastoseura", 2, "06-04", "seminars"],
    ["Museoväen koulutuspäivä", "Museoliitto", 1, "05-14", "training"],
    ["Uinninvalvojan kertauskurssi", "Suomen uimaopetus- ja hengenpelastusliitto", 1, "08-27", "courses"],
    ["Nuorisotyön päivät", "Nuorisoala", 1, "10-15", "seminars"],
  ],
  "hyvinvointi-ja-tyollisyys": [
    ["Työpajapäivät", "Into", 1, "04-22", "seminars"],
    ["Selkokieli ohjaustyössä", "Selkokeskus", 1, "09-17", "training"],
  ],
  "hyvinvoinnin-hallinto": [["Hallinto-oikeuden perusteet kunnassa", "FCG", 1, "03-26", "remote-training"]],
  kuntatekniikka: [
    ["Tulityökortti", "Koulutuskeskus Salpaus", 1, "02-18", "courses"],
    ["Työturvallisuuskortti", "Koulutuskeskus Salpaus", 1, "03-04", "courses"],
    ["Yhdyskuntatekniikan päivät", "Suomen kuntatekniikan yhdistys", 2, "05-20", "seminars"],
    ["Viheralan päivät", "Viherympäristöliitto", 1, "02-11", "seminars"],
  ],
  "ruoka-ja-siivous": [
    ["Erityisruokavaliot käytännössä", "Koulutuskeskus Salpaus", 1, "04-16", "courses"],
    ["Puhtausalan ammattipäivä", "Puhtausala", 1, "10-22", "training"],
  ],
  "lupa-ja-valvonta": [
    ["Rakennustarkastajien koulutuspäivät", "Rakennustarkastusyhdistys", 2, "05-07", "seminars"],
    ["Ympäristönsuojelun neuvottelupäivät", "ELY-keskus", 1, "09-30", "seminars"],
  ],
  "palvelualuejohtajan-vastuualue": [
    ["Kaavoituksen ajankohtaispäivä", "FCG", 1, "03-19", "training"],
    ["Maankäytön digipäivät", "Maanmittauslaitos", 1, "10-29", "seminars"],
  ],
  yhteiset: [
    ["Kuntamarkkinat", "Kuntaliitto", 1, "09-09", "seminars"],
    ["Kuntien talousjohdon päivä", "Kuntaliitto", 1, "05-28", "seminars"],
    ["Palvelussuhdepäivä", "KT", 1, "04-14", "remote-training"],
    ["Tiedonhallintalain ajankohtaispäivä", "FCG", 1, "10-20", "remote-training"],
  ],
};
