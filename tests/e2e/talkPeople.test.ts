import { expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const sub = "talks/2027";
const phone = { sub, frame: "phone", width: 375 } as const;
const person = "Seija Koivula";

test("on a phone a supervisor proposes a time; the calendar is asked for only then, and the employee sees it", async () => {
  const desk = await on.open("head", phone);
  const staff = desk.tab.getByRole("region", { name: "Alaiseni" });
  await staff.getByText("3/18 käyty").waitFor();
  const row = () => staff.getByRole("group").filter({ hasText: person });
  await row().locator("summary").click();
  await row().getByRole("button", { name: "Ehdota aikaa" }).click();
  const form = row().getByRole("form", { name: `Keskusteluaika: ${person}` });
  await form.getByRole("button", { name: "Lähetä kutsu" }).click();
  await form.getByText("Valitse päivä").waitFor();
  await form.getByLabel("Päivä").fill("2027-03-04");
  await form.getByLabel("Kello").fill("13:30");
  await form.getByLabel("Paikka").fill("Neuvotteluhuone <2>");
  await form.getByRole("button", { name: "Lähetä kutsu" }).click();
  // Refused at first: the time stands, and what to do is said.
  await desk.page.getByText("Hallita kalenteriasi").waitFor();
  await desk.page.getByRole("button", { name: "Peruuta" }).last().click();
  await row().getByText("Kalenteria ei saatu käyttää").waitFor();
  await form.getByRole("button", { name: "Lähetä kutsu" }).click();
  await desk.page.getByText("Hallita kalenteriasi").waitFor();
  await desk.page.getByRole("button", { name: "Hyväksy" }).click();
  await row().getByText("Kutsu on molempien kalenterissa.").waitFor();
  await desk.reload();
  await row().getByText("Aika 4.3.2027 klo 13.30").waitFor();
  const employee = await on.open({ oid: entraIdOf("p-0302") }, phone);
  const own = employee.tab.getByRole("region", { name: "Oma keskusteluni" });
  await own.getByText("Aika: 4.3.2027 klo 13.30, 60 min").waitFor();
  await own.getByText("Paikka: Neuvotteluhuone <2>").waitFor();
  const wide = await desk.tab.locator("html").evaluate((page) => page.scrollWidth > page.clientWidth);
  expect(wide).toBe(false);
});

test("who is not met this year leaves what is still to be held, with a reason, and comes back", async () => {
  const desk = await on.open("head", phone);
  const staff = desk.tab.getByRole("region", { name: "Alaiseni" });
  await staff.getByRole("button", { name: "Käymättä (15)" }).click();
  const row = () => staff.getByRole("group").filter({ hasText: "Ulrika Tikka" });
  await row().locator("summary").click();
  await row().getByRole("button", { name: "Ei käydä tänä vuonna" }).click();
  await row().getByRole("radio", { name: "Palvelussuhde päättyy" }).check();
  await row().getByRole("button", { name: "Merkitse" }).click();
  await staff.getByText("3/17 käyty").waitFor();
  await desk.reload();
  await staff.getByText("3/17 käyty").waitFor();
  await row().locator("summary").click();
  await row().getByText("Syy: palvelussuhde päättyy.").waitFor();
  await row().getByRole("button", { name: "Keskustelu käydään sittenkin" }).click();
  await staff.getByText("3/18 käyty").waitFor();
});

test("an employee finds the own discussion from home, and nobody else's", async () => {
  const phoneOf = await on.open("carer", { frame: "phone", width: 375 });
  await phoneOf.homeReady();
  await phoneOf.tab
    .getByRole("region", { name: "Kehityskeskustelut" })
    .getByRole("link", { name: "Kehityskeskustelut 2027" })
    .click();
  const main = phoneOf.tab.getByRole("main");
  await main.getByRole("heading", { name: "Oma keskusteluni" }).waitFor();
  expect(await main.getByRole("region", { name: "Alaiseni" }).count()).toBe(0);
  await main.getByRole("article").getByRole("link").first().waitFor();
});
