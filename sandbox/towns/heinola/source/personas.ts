/** Who the demo is told through: the place in the organisation, and an invented name. */
export const personas = [
  {
    key: "employee",
    role: "Työntekijä",
    who: "paivakoti-kippasuo: varhaiskasvatuksen lastenhoitaja",
    name: "Veera Lehtomäki",
    about: {
      fi: "Lastenhoitaja, Kippasuon päiväkodin tiimin jäsen.",
      sv: "Barnskötare, medlem i Kippasuo daghems team.",
      en: "Childcare worker, member of the Kippasuo daycare team.",
    },
  },
  {
    key: "chair",
    role: "Puheenjohtaja",
    who: "paivakoti-kippasuo",
    name: "Päivi Koskenlahti",
    about: {
      fi: "Päiväkodinjohtaja, oman päiväkotinsa ryhmän puheenjohtaja ja päiväkodinjohtajien ryhmän jäsen.",
      sv: "Daghemsföreståndare, ordförande för daghemmets grupp och medlem i föreståndarnas grupp.",
      en: "Daycare head, chairs the daycare's own group and belongs to the daycare heads' group.",
    },
  },
  {
    key: "secretary",
    role: "Sihteeri",
    who: "paivakoti-kippasuo: varhaiskasvatuksen opettaja",
    name: "Jonna Määttä",
    about: {
      fi: "Varhaiskasvatuksen opettaja, Kippasuon päiväkodin ryhmän sihteeri.",
      sv: "Lärare inom småbarnspedagogik, sekreterare i Kippasuo daghems grupp.",
      en: "Early education teacher, secretary of the Kippasuo daycare group.",
    },
  },
  {
    key: "head",
    role: "Esihenkilö",
    who: "paivakoti-jyranko",
    name: "Sonja Linna",
    about: {
      fi: "Päiväkodinjohtaja, jonka henkilöstö käy tänä vuonna kehityskeskustelut.",
      sv: "Daghemsföreståndare vars personal har utvecklingssamtal i år.",
      en: "Daycare head whose staff have development discussions this year.",
    },
  },
  {
    key: "carer",
    role: "Lastenhoitaja",
    who: "paivakoti-jyranko: varhaiskasvatuksen lastenhoitaja",
    name: "Tiina Kauppila",
    about: {
      fi: "Lastenhoitaja, joka valmistautuu kehityskeskusteluun puhelimella.",
      sv: "Barnskötare som förbereder sitt utvecklingssamtal på telefonen.",
      en: "Childcare worker preparing for a development discussion on a phone.",
    },
  },
  {
    key: "director",
    role: "Palvelualuejohtaja",
    who: "hyvinvointi",
    name: "Kristiina Ahlström",
    about: {
      fi: "Hyvinvointijohtaja, palvelualueensa johtoryhmän puheenjohtaja.",
      sv: "Välfärdsdirektör, ordförande för serviceområdets ledningsgrupp.",
      en: "Director of wellbeing services, chairs the service area's management team.",
    },
  },
  {
    key: "manager",
    role: "Kaupunginjohtaja",
    who: "heinola: kaupunginjohtaja",
    name: "Markku Järvenranta",
    about: {
      fi: "Kaupunginjohtaja, kaupungin johtoryhmän puheenjohtaja.",
      sv: "Stadsdirektör, ordförande för stadens ledningsgrupp.",
      en: "City manager, chairs the city's management team.",
    },
  },
  {
    key: "hr",
    role: "Henkilöstöpalvelut",
    who: "henkilostopalvelut",
    name: "Leena Töyrylä",
    about: {
      fi: "Henkilöstöpäällikkö, kokoaa ja julkaisee palvelualueiden koonnit.",
      sv: "Personalchef, sammanställer och publicerar serviceområdenas sammandrag.",
      en: "Head of HR, compiles and publishes the service areas' summaries.",
    },
  },
  {
    key: "it",
    role: "Tietohallinto",
    who: "tietohallinto: järjestelmäasiantuntija",
    name: "Joonas Ekholm",
    about: {
      fi: "Järjestelmäasiantuntija, asentaa ja ylläpitää sovellusta.",
      sv: "Systemspecialist, installerar och underhåller appen.",
      en: "Systems specialist, installs and maintains the app.",
    },
  },
] as const;

/** Has an account in the tenant but is no member of staff and in no team. */
export const outsider = {
  name: "Nina Forsbacka",
  jobTitle: "konsultti, Kaarna Konsultit",
  mail: "nina.forsbacka@kaarnakonsultit.example",
  role: "Ulkopuolinen",
  about: {
    fi: "Ulkopuolinen konsultti, jolla on tunnus mutta ei oikeutta mihinkään.",
    sv: "Utomstående konsult som har ett konto men inga rättigheter.",
    en: "Outside contractor who has an account but access to nothing.",
  },
};

/** Accounts of people who have left: still in Entra, disabled. */
export const leavers = [
  { name: "Raimo Kallioniemi", jobTitle: "koneenkuljettaja" },
  { name: "Terttu Ylönen-Haka", jobTitle: "toimistosihteeri" },
];
