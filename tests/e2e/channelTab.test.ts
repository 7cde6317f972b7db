import { beforeEach, expect, test } from "vitest";
import { channelIn } from "../pages/channelIn.ts";
import type { HostPage, PersonaKey } from "../pages/HostPage.ts";
import { keepChannelTab } from "../pages/keepChannelTab.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const channel = ["Hyvinvointipalvelut", "Osaamisen kehittäminen"] as const;

const heading = (host: HostPage, name: string) => host.tab.getByRole("heading", { level: 1, name });
const region = (host: HostPage, name: string) => host.tab.getByRole("region", { name, exact: true });

beforeEach(async () => {
  await keepChannelTab(on.town, channelIn(on.town, ...channel).channelId, null);
});

/** What another person finds in the channel, in a browser of their own. */
async function inChannel(who: PersonaKey, view = {}): Promise<HostPage> {
  const host = await on.open(who, { blank: true, ...view });
  await host.go(who, view);
  await host.openChannel(...channel, "app");
  await host.homeReady();
  return host;
}

test("the tab of an area's channel is added in one step, and is the same for every member", async () => {
  const owner = await on.open("director");
  await owner.openChannel(...channel);
  await owner.page.getByRole("button", { name: "Lisää välilehti" }).click();
  const dialog = owner.page.getByRole("dialog");
  const settings = dialog.frameLocator("iframe");
  await settings.getByRole("radio", { name: /^Hyvinvointipalvelut/u, checked: true }).waitFor();
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await heading(owner, "Hyvinvointipalvelut").waitFor();
  const parts = async (host: HostPage) => host.tab.getByRole("heading", { level: 2 }).allTextContents();
  const seen = await parts(owner);
  expect(seen).toEqual(expect.arrayContaining(["Keskustelut 2027", "Julkaistut koonnit", "Vuosikello"]));
  const below = owner.tab.getByRole("link", { name: /^Kippasuon päiväkoti/u });
  expect(await below.textContent()).toContain("Kesken");

  const member = await inChannel("employee");
  await heading(member, "Hyvinvointipalvelut").waitFor();
  expect((await parts(member)).filter((part) => !part.includes("sovittua"))).toEqual(
    seen.filter((part) => !part.includes("sovittua")),
  );
  const discussions = region(member, "Keskustelut 2027");
  await discussions.getByText("Keskustelun näkevät ryhmän jäsenet", { exact: false }).waitFor();
  expect(await discussions.getByRole("link", { name: /^Avaa keskustelu/u }).count()).toBe(0);
});

test("a group's tab shows its discussion and what was agreed; it is changed by search and stays so", async () => {
  const chair = await on.open("chair");
  await chair.openChannel(...channel);
  await chair.page.getByRole("button", { name: "Lisää välilehti" }).click();
  const dialog = chair.page.getByRole("dialog");
  const settings = dialog.frameLocator("iframe");
  await settings.getByRole("searchbox").fill("kippas");
  const results = settings.getByRole("radiogroup", { name: "Haun tulokset" });
  await results.getByRole("radio", { name: /^Kippasuon päiväkoti.*Tiimi/u }).check();
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await heading(chair, "Kippasuon päiväkoti").waitFor();

  const phone = await inChannel("employee", { frame: "phone" });
  await heading(phone, "Kippasuon päiväkoti").waitFor();
  const agreed = region(phone, "Sovittua vuonna 2025");
  expect(await agreed.getByRole("listitem").count()).toBeGreaterThan(0);
  await region(phone, "Ryhmän keskustelu 2027")
    .getByRole("link", { name: /^Avaa keskustelu/u })
    .click();
  await phone.tab
    .getByRole("heading", { level: 2, name: /Nykyosaaminen/u })
    .first()
    .waitFor();
  const inPhone = phone.page.getByRole("main");
  await inPhone.getByRole("button", { name: "Takaisin", exact: true }).click();
  await heading(phone, "Kippasuon päiväkoti").waitFor();

  // The settings of a tab that is there begin with what it shows.
  await chair.reload();
  await heading(chair, "Kippasuon päiväkoti").waitFor();
  await chair.page.getByRole("button", { name: "Välilehden asetukset" }).click();
  await settings.getByRole("radio", { name: /^Kippasuon päiväkoti/u, checked: true }).waitFor();
});

test("one's own is in the personal tab; a post's link still opens its summary there", async () => {
  const { teamsAppId } = on.town.config;
  const chair = await on.open("chair");
  await addedFor(chair);
  await chair.tab.getByRole("link", { name: "Avaa oma Osaamiskello" }).click();
  await heading(chair, "Osaamisen vuosi 2027").waitFor();
  await chair.tab
    .getByRole("link", { name: /^Kippasuon päiväkoti/u })
    .first()
    .waitFor();
  expect(new URL(chair.page.url()).searchParams.get("view")).toBe("app");

  const context = encodeURIComponent(JSON.stringify({ subEntityId: "published/2026/hyvinvointi/1" }));
  await chair.follow(`https://teams.microsoft.com/l/entity/${teamsAppId}/osaamiskello?context=${context}`);
  await heading(chair, "Hyvinvointipalvelut").waitFor();
  await chair.tab.getByRole("button", { name: "Tulosta" }).waitFor();
});

test("a link into the channel's tab opens its place, and back leads to what the tab shows", async () => {
  const { teamsAppId } = on.town.config;
  const chair = await on.open("chair");
  await addedFor(chair);
  const context = encodeURIComponent(
    JSON.stringify({
      subEntityId: "discussion/2027/ryhma-kippasuo",
      channelId: channelIn(on.town, ...channel).channelId,
    }),
  );
  const tab = encodeURIComponent("osaamiskello:channel/unit/hyvinvointi");
  await chair.follow(`https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}?context=${context}`);
  await heading(chair, "Kippasuon päiväkoti").waitFor();
  await chair.page.getByRole("button", { name: "Takaisin", exact: true }).click();
  await heading(chair, "Hyvinvointipalvelut").waitFor();
});

test("where the groups do not come the tab can still be saved, and then offers to choose", async () => {
  const owner = await on.open("director");
  await owner.openChannel(...channel);
  await on.town.fault({ match: { path: "batch$" }, status: 500 });
  await owner.page.getByRole("button", { name: "Lisää välilehti" }).click();
  const dialog = owner.page.getByRole("dialog");
  await dialog.frameLocator("iframe").getByText("Ryhmiä ei saatu ladattua").waitFor();
  await on.town.clearFaults();
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await heading(owner, "Osaamisen vuosi 2027").waitFor();
  await owner.tab.getByText("Välilehdelle voi valita yksikön tai ryhmän").waitFor();
});

/** Adds the proposed tab to the area's channel, where the test is about something else. */
async function addedFor(host: HostPage): Promise<void> {
  const { channelId } = channelIn(on.town, ...channel);
  await keepChannelTab(on.town, channelId, "osaamiskello:channel/unit/hyvinvointi");
  await host.openChannel(...channel, "app");
  await heading(host, "Hyvinvointipalvelut").waitFor();
}
