import { expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import type { HostPage, PersonaKey } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();

/** What stands on home: for each part its title and the rows in it. */
async function homeOf(host: HostPage): Promise<Readonly<Record<string, readonly string[]>>> {
  await host.homeReady();
  const parts: Record<string, readonly string[]> = {};
  for (const part of await host.tab.getByRole("main").getByRole("region").all()) {
    const title = (await part.getByRole("heading").first().textContent()) ?? "";
    parts[title] = await part.getByRole("link").allTextContents();
  }
  return parts;
}

/** What HR published of the year before, and what of it is for management teams and supervisors alone. */
const forStaff = ["Hyvinvointipalvelut 2026", "Kaupunkiympäristö 2026", "Yhteiset palvelut 2026"];
const published = (...names: readonly string[]) => ({
  "Julkaistut koonnit, linjaukset ja suunnitelmat": [
    "Linjaukset 20272 johtoryhmää",
    "Linjaukset 20264 johtoryhmää",
    "Koulutussuunnitelma 2027Vahvistettu",
    "Koulutussuunnitelma 2026Vahvistettu",
    ...names.map((name) => `${name}Koonti`),
  ],
});
const own = "Omat koulutukseniKoulutustietosi, ja mistä olet itse ilmoittanut";
const talks = [
  "Kehityskeskustelut 2027Valmistautuminen, kirjaukset ja kuittaukset",
  "Omat tavoitteeniMitä on sovittu ja miten se etenee",
];
const toStaff = {
  Kehityskeskustelut: talks,
  "Koulutukset ja suunnitelmat": [own],
  ...published(...forStaff),
};
/** Whoever fills a group's discussion also makes its training plan. */
const toLeads = {
  Kehityskeskustelut: talks,
  "Koulutukset ja suunnitelmat": [own, "Koulutussuunnitelmat 2028Valmisteilla olevat suunnitelmat"],
  ...published(...forStaff, "Heinolan kaupunki 2026"),
};
/** Whoever sees areas also sees how many discussions have been held in them. */
const toBoards = {
  ...toLeads,
  Kehityskeskustelut: [...talks, "Keskustelujen tilanneMontako kehityskeskustelua on käyty"],
};
const due = "Määräaika 31.3. (49 päivää)";
const staffTalks = "Alaistesi kehityskeskustelut 2027";
const late = "Myöhässä olevat ryhmätKatso, mikä keskustelu puuttuu vielä";

test.each<[PersonaKey, Readonly<Record<string, readonly string[]>>]>([
  [
    "employee",
    { "Tehtävää nyt": [`Kippasuon päiväkotiLue ja jätä huomiosi keskusteluun${due}`], ...toStaff },
  ],
  [
    "chair",
    {
      "Tehtävää nyt": [
        `Kippasuon päiväkotiTäytä ryhmän keskustelu${due}`,
        "Kirjaa henkilöstösi koulutukset3 ilmoitettua koulutusta odottaa",
      ],
      "Ryhmiesi keskustelut": ["PäiväkodinjohtajatRehtorit ja päiväkodinjohtajatPalautettu"],
      ...toLeads,
    },
  ],
  ["secretary", { "Tehtävää nyt": [`Kippasuon päiväkotiTäytä ryhmän keskustelu${due}`], ...toLeads }],
  [
    "manager",
    {
      "Tehtävää nyt": [
        `${late}2 myöhässä`,
        `${staffTalks}Lue työntekijöiden tekstit ja kuittaa ne1 odottaa`,
        `${staffTalks}1/3 keskustelua käymättä${due}`,
      ],
      "Ryhmiesi keskustelut": ["Kaupunginjohtajan johtoryhmäKaupungin johtoryhmäPalautettu"],
      "Palvelualueiden tilanne": [
        // Of each area its management team, and the group that its director chairs as the manager's own report.
        "Yhteiset palvelut0/2 palautettu1 myöhässä",
        "Kaupunkiympäristö0/2 palautettu1 myöhässä",
        "Hyvinvointipalvelut2/2 palautettuKaikki palautettu",
      ],
      ...toBoards,
    },
  ],
  [
    "director",
    {
      "Tehtävää nyt": [
        `${late}3 myöhässä`,
        `${staffTalks}Lue työntekijöiden tekstit ja kuittaa ne1 odottaa`,
        `${staffTalks}5/8 keskustelua käymättä${due}`,
      ],
      "Ryhmiesi keskustelut": [
        "Hyvinvoinnin yleinen hallintoTiimiPalautettu",
        "Hyvinvointipalvelujen johtoryhmäPalvelualueen johtoryhmäPalautettu",
        "Kaupunginjohtajan johtoryhmäKaupungin johtoryhmäPalautettu",
      ],
      "Palvelualueiden tilanne": [
        "Yhteiset palvelut0/1 palautettu1 myöhässä",
        "Kaupunkiympäristö0/1 palautettu1 myöhässä",
        "Hyvinvointipalvelut28/32 palautettu1 myöhässä",
      ],
      ...toBoards,
    },
  ],
  [
    "hr",
    {
      "Tehtävää nyt": [
        `${late}3 myöhässä`,
        "Palautetut keskustelut 2027Hyväksy tai palauta korjattavaksi29 odottaa",
        `${staffTalks}Lue työntekijöiden tekstit ja kuittaa ne1 odottaa`,
        "Heinolan kaupunkiTee koonti ja julkaise seKaikki palautettu",
        `${staffTalks}6/7 keskustelua käymättä${due}`,
        `HenkilöstöpalvelutTäytä ryhmän keskustelu${due}`,
        "Yhteisten palvelujen johtoryhmäLue ja jätä huomiosi keskusteluun",
      ],
      "Ryhmiesi keskustelut": ["Kaupunginjohtajan johtoryhmäKaupungin johtoryhmäPalautettu"],
      "Palvelualueiden tilanne": [
        "Heinolan kaupunki1/1 palautettuKaikki palautettu",
        "Yhteiset palvelut0/8 palautettu1 myöhässä",
        "Kaupunkiympäristö0/16 palautettu1 myöhässä",
        "Hyvinvointipalvelut28/32 palautettu1 myöhässä",
      ],
      ...toBoards,
    },
  ],
])("home of the %s shows what is theirs and nothing else", async (persona, expected) => {
  const host = await on.open(persona);
  expect(await homeOf(host)).toEqual(expected);
});

test("IT's home lists only the discussions of IT's own group and of IT's own job", async () => {
  const host = await on.open("it");
  const home = await homeOf(host);
  expect(home["Tehtävää nyt"]).toEqual([
    `Kehityskeskustelusi 2027Valmistaudu keskusteluun${due}`,
    `Tietohallinto- ja digipalvelutLue ja jätä huomiosi keskusteluun${due}`,
  ]);
  expect(home["Palvelualueiden tilanne"]).toBeUndefined();
});

test("an outsider sees nothing and is told why, and what to do", async () => {
  const host = await on.open("outsider");
  expect(await homeOf(host)).toEqual({});
  const said = host.tab.getByRole("alert");
  await said.getByText("Sinulla ei ole oikeutta tähän").waitFor();
  await said.getByText("ota yhteys henkilöstöpalveluihin").waitFor();
  for (const sub of ["board/2027", "discussion/2027/ryhma-kippasuo", "handedin/2027/ryhma-kirjasto"]) {
    await host.go("outsider", { sub });
    await host.homeReady();
    await said.getByText("Sinulla ei ole oikeutta tähän").waitFor();
  }
});

test("a director's board has the groups of the director's own area and the management teams", async () => {
  const host = await on.open("director", { sub: "board/2027" });
  await host.homeReady();
  const area = (name: string) => host.tab.getByRole("region", { name, exact: true });
  expect(await area("Yhteiset palvelut").getByRole("rowheader").allTextContents()).toEqual([
    expect.stringMatching(/^Yhteisten palvelujen johtoryhmä/u),
  ]);
  expect(await area("Hyvinvointipalvelut").getByRole("rowheader").count()).toBe(32);
  expect(await host.tab.getByRole("link", { name: /^Tee koonti/u }).count()).toBe(0);
  await area("Hyvinvointipalvelut").getByRole("link", { name: "Kirjastopalvelut" }).click();
  await host.tab.getByRole("main").getByRole("region", { name: "1. Nykyosaaminen" }).waitFor();
});

test.each<[PersonaKey, string, string]>([
  ["manager", "a team below another lead", "handedin/2027/ryhma-kirjasto"],
  ["employee", "another team", "discussion/2027/ryhma-siltasaari"],
  ["chair", "another daycare's worksheet", "discussion/2027/ryhma-siltasaari"],
  ["hr", "a worksheet that is not handed in", "discussion/2027/ryhma-kippasuo"],
])("the %s cannot open %s by its address", async (persona, _what, sub) => {
  const host = await on.open(persona, { sub });
  await host.tab.getByRole("alert").getByText("Tätä ei löytynyt").waitFor();
  await host.tab.getByRole("alert").getByText("sinulla ei ole oikeutta siihen").waitFor();
});

test("nobody but HR opens the area's summary", async () => {
  for (const persona of ["director", "employee"] as const) {
    const host = await on.open(persona, { sub: "summary/2027/hyvinvointi" });
    await host.tab.getByRole("alert").getByText("Sinulla ei ole oikeutta tähän").waitFor();
  }
});

test("teams of even years have no discussion in 2027, and their members are told why", async () => {
  const board = await on.open("hr", { sub: "board/2027" });
  await board.homeReady();
  const rows = board.tab.getByRole("region", { name: "Hyvinvointipalvelut", exact: true });
  const names = (await rows.getByRole("rowheader").allTextContents()).join("\n");
  for (const even of ["Perhepäivähoito", "Jyrängön päiväkoti, isojen tiimi", "Vierumäen päiväkoti"]) {
    expect(names).not.toContain(even);
  }
  expect(names).toContain("Rajavuoren päiväkoti");
  // Heads discuss every year, whatever the turn of their own units.
  expect(names).toContain("Päiväkodinjohtajat");

  const host = await on.open({ oid: entraIdOf("p-0297") });
  await host.homeReady();
  await host.tab.getByText("Sinulla ei ole nyt ryhmäkeskusteluja").waitFor();
  await host.tab.getByText("ryhmät keskustelevat joka toinen vuosi").waitFor();
});

test("home speaks the language of Teams", async () => {
  for (const [lang, words] of [
    ["sv", "Att göra nu"],
    ["en", "To do now"],
  ] as const) {
    const host = await on.open("chair", { lang });
    await host.homeReady();
    await host.tab.getByRole("heading", { name: words }).waitFor();
    expect(await host.tab.locator("html").getAttribute("lang")).toBe(lang);
  }
});
