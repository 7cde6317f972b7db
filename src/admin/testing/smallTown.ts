import type { GroupKind } from "#domain/model/groupKind.ts";
import { usualPlanModel } from "#domain/model/planModel.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { lawfulTrainingRules } from "#domain/training/trainingRules.ts";

/** The smallest town that has everything: two service areas, leads at two levels, both parities, one without account. */
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const user = (n: number, name: string) => ({
  id: id(n),
  displayName: name,
  givenName: name.split(" ")[0] ?? null,
  surname: name.split(" ")[1] ?? null,
  userPrincipalName: `${name.toLowerCase().replace(" ", ".").replaceAll("ä", "a")}@pikku.example`,
  mail: null,
  jobTitle: null,
  accountEnabled: true,
});

const users = [
  user(1, "Ida Tieto"),
  user(2, "Heli Resurssi"),
  user(3, "Matti Johtaja"),
  user(4, "Siiri Sihteeri"),
  user(5, "Venla Vetäjä"),
  user(6, "Teemu Tekijä"),
  user(7, "Uuno Uusi"),
  user(8, "Ulla Ulkopuoli"),
];
const staff = users.slice(0, 7).map((one) => one.id);
export const staffGroupId = id(90);
export const accountOf = (name: string) =>
  users.find((one) => one.displayName === name)?.userPrincipalName ?? "";

export const smallTenant = {
  tenantId: id(100),
  domain: "pikku.example",
  clientId: id(101),
  teamsAppId: id(102),
  sharePointHost: "pikku.sharepoint.com",
  users,
  groups: [
    {
      id: staffGroupId,
      displayName: "Henkilöstö",
      mailEnabled: false,
      securityEnabled: true,
      members: staff,
    },
  ],
  sites: [
    { path: "/sites/osaaminen", title: "Osaaminen", admins: [id(1)] },
    { path: "/sites/keskustelut", title: "Keskustelut", admins: [id(1)] },
  ],
  teams: [],
  adminConsent: ["User.Read", "Sites.ReadWrite.All"],
  personas: [
    { key: "it", role: "it", userId: id(1), about: { fi: "IT" } },
    { key: "hr", role: "hr", userId: id(2), about: { fi: "HR" } },
    { key: "chair", role: "chair", userId: id(5), about: { fi: "Vetäjä" } },
    { key: "outsider", role: "outsider", userId: id(8), about: { fi: "Ulkopuolinen" } },
  ],
};

const fi = (text: string) => ({ fi: text });
const kind = (kindId: string, leads: boolean, followsAlternation: boolean): GroupKind => ({
  id: kindId,
  name: fi(kindId),
  templateId: "ryhma",
  perspectives: [{ id: "own", name: fi("Oma ryhmä") }],
  followsAlternation,
  leads,
  dueOn: "03-31",
  dueInPreviousYear: false,
  lays: leads ? ["lines"] : [],
});

export const smallModel: TownModel = {
  townName: fi("Pikku"),
  languages: ["fi"],
  groupKinds: [kind("johtoryhma", true, false), kind("tiimi", false, false), kind("paivakoti", false, true)],
  templates: [
    {
      id: "ryhma",
      version: 1,
      name: fi("Ryhmäosaamiskeskustelu"),
      instructionsUrl: null,
      themes: [{ id: "current", name: fi("Nykyosaaminen"), guidance: fi("Mitä osaamme?"), minutes: 20 }],
    },
  ],
  commonSets: [
    {
      fromYear: 0,
      decidedOn: null,
      competences: [
        { id: "digi", audience: "everyone", name: fi("Digiosaaminen"), description: fi("Välineet") },
      ],
      methods: [{ id: "courses", share: 10, name: fi("Kurssit") }],
    },
  ],
  urgencies: [{ id: "thisYear", name: fi("Tänä vuonna") }],
  strategyTags: [],
  lineKinds: [{ id: "training", name: fi("Koulutuksen painopiste") }],
  lineAudience: "staff",
  periods: [],
  clock: [],
  summaryChannels: [],
  plan: usualPlanModel,
  trainingRules: lawfulTrainingRules,
  talk: null,
};

const person = (personId: string, name: string, unit: string, supervisor: string) => {
  const found = users.find((one) => one.displayName === name);
  return [personId, name, "Työntekijä", unit, supervisor, found?.id ?? "", found?.userPrincipalName ?? ""];
};

/** The organisation's files, a cell at a time, so that a test can spoil one. */
export const smallOrganisation = {
  units: [
    ["UnitId", "Name", "Kind", "ParentId", "GroupYears", "ValidFrom", "ValidTo", "SuccessorId"],
    ["kaupunki", "Pikkukaupunki", "organisation", "", "every", "2020-01-01", "", ""],
    ["sivistys", "Sivistyspalvelut", "serviceArea", "kaupunki", "", "2020-01-01", "", ""],
    ["varhais", "Varhaiskasvatus", "responsibilityArea", "sivistys", "even", "2020-01-01", "", ""],
    ["tekniikka", "Tekniset palvelut", "serviceArea", "kaupunki", "", "2020-01-01", "", ""],
  ],
  people: [
    ["PersonId", "Name", "Title", "UnitId", "SupervisorId", "EntraId", "UserPrincipalName"],
    person("p-1", "Matti Johtaja", "kaupunki", ""),
    person("p-2", "Siiri Sihteeri", "kaupunki", "p-1"),
    person("p-3", "Venla Vetäjä", "sivistys", "p-1"),
    person("p-4", "Teemu Tekijä", "sivistys", "p-3"),
    person("p-5", "Hilma Hiljainen", "varhais", "p-3"),
  ],
  groups: [
    ["GroupId", "Name", "KindId", "UnitId", "ChairId", "SecretaryId", "MemberIds"],
    ["kaupungin-jory", "Kaupungin johtoryhmä", "johtoryhma", "kaupunki", "p-1", "p-2", "p-1 p-2"],
    ["sivistys-jory", "Sivistyksen johtoryhmä", "johtoryhma", "sivistys", "p-3", "p-2", "p-3 p-2"],
    ["tiimi-a", "Tiimi A", "tiimi", "sivistys", "p-3", "", "p-3 p-4 p-5"],
    ["paivakoti", "Päiväkoti", "paivakoti", "varhais", "p-3", "", "p-3 p-5"],
  ],
};
export type OrganisationCells = typeof smallOrganisation;
