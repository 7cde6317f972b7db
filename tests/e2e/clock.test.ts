import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();

const itemOf = (host: HostPage, name: string) =>
  host.tab.locator("ol > li").filter({ has: host.tab.getByRole("heading", { level: 3, name, exact: true }) });
const said = async (host: HostPage, name: string) => (await itemOf(host, name).textContent()) ?? "";

test("a daycare's chair finds the group's discussion in the clock, and talks one by one in the other year", async () => {
  const host = await on.open("chair", { sub: "clock", frame: "phone" });
  await host.homeReady();
  await host.tab.getByRole("heading", { level: 1, name: "Vuosikello 2027" }).waitFor();
  expect(await said(host, "Tiimien osaamiskeskustelut")).toContain("Meneillään");
  expect(await said(host, "Tiimien osaamiskeskustelut")).toContain("Määräaika 31.3.2027");
  expect(await itemOf(host, "Työntekijöiden kehityskeskustelut").count()).toBe(0);

  await host.tab.getByRole("link", { name: "Vuosi 2028" }).click();
  await host.tab.getByRole("heading", { level: 1, name: "Vuosikello 2028" }).waitFor();
  expect(await said(host, "Työntekijöiden kehityskeskustelut")).toContain("Tulossa");
  expect(await itemOf(host, "Tiimien osaamiskeskustelut").count()).toBe(0);

  await host.tab.getByRole("button", { name: "Koko malli" }).click();
  await itemOf(host, "Tiimien osaamiskeskustelut").waitFor();
  await host.tab.getByRole("button", { name: "Ryhmävuosi" }).click();
  expect(await itemOf(host, "Työntekijöiden kehityskeskustelut").count()).toBe(0);
  await host.tab.getByText("Jyrängön päiväkoti").waitFor();

  await host.tab.getByRole("link", { name: "Vuosi 2027" }).click();
  await itemOf(host, "Tiimien osaamiskeskustelut").getByRole("link", { name: "Kippasuon päiväkoti" }).click();
  await host.tab.getByRole("heading", { level: 1, name: "Kippasuon päiväkoti" }).waitFor();
});

test("HR moves the teams' deadline, and everybody sees it", async () => {
  const hr = await on.open("hr", { sub: "clock" });
  await hr.homeReady();
  expect(await said(hr, "Tiimien osaamiskeskustelut")).toMatch(/\d+\/\d+ palautettu/u);
  await hr.tab.getByRole("link", { name: "Muuta aikoja ja määräaikoja" }).click();
  await hr.tab.getByRole("button", { name: "Muuta: Tiimi", exact: true }).click();
  const form = hr.tab.locator("form");
  await form.getByLabel("Päivä").fill("31");
  await form.getByLabel("Kuukausi").selectOption("helmikuu");
  await form.getByRole("button", { name: "Tallenna" }).click();
  await form.getByText("Tällaista päivää ei ole").waitFor();
  await form.getByLabel("Päivä").fill("5");
  await form.getByText("Vuoden 2027 keskustelun määräaika on 5.2.2027.").waitFor();
  await form.getByRole("button", { name: "Tallenna" }).click();
  await form.waitFor({ state: "detached" });
  expect(
    await hr.tab
      .getByRole("button", { name: "Muuta: Tiimi", exact: true })
      .evaluate((b) => b === document.activeElement),
  ).toBe(true);
  await hr.go("hr", { sub: "clock/edit" });
  await hr.tab.getByText("5.2. samana vuonna").waitFor();
  await hr.tab.getByRole("link", { name: "Vuosikello" }).click();
  await itemOf(hr, "Tiimien osaamiskeskustelut").getByText("Tiimi: määräaika 5.2.2027").waitFor();
  expect(await said(hr, "Tiimien osaamiskeskustelut")).toContain("Vastuualue: määräaika 31.3.2027");

  const chair = await on.open("chair", { sub: "clock" });
  await chair.homeReady();
  expect(await said(chair, "Tiimien osaamiskeskustelut")).toContain("Myöhässä");
  await chair.go("chair", { sub: "discussion/2027/ryhma-kippasuo" });
  await chair.tab.getByText("Myöhässä, määräaika oli 5.2.2027").first().waitFor();
});

test("an employee reads the clock and changes nothing in it", async () => {
  const host = await on.open("employee", { sub: "clock" });
  await host.homeReady();
  expect(await host.tab.getByRole("link", { name: "Muuta aikoja ja määräaikoja" }).count()).toBe(0);
  expect(
    await host.tab
      .getByText("palautettu", { exact: false })
      .filter({ hasText: /\d\/\d/u })
      .count(),
  ).toBe(0);
  await host.go("employee", { sub: "clock/edit" });
  await host.tab.getByText("Aikoja muuttaa henkilöstöpalvelut").waitFor();
});
