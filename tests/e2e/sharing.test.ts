import { expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import { columnsOf } from "../pages/editByHand.ts";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { stage } from "../pages/stage.ts";

const on = stage();

test("HR passes one group's strength on to a group of another unit, which sees whom to ask", async () => {
  const hr = await on.open("hr", { sub: "board/2027" });
  const main = hr.tab.getByRole("main");
  await main.getByRole("link", { name: "Osaamisen jakaminen" }).click();
  const offer = main.getByRole("region", { name: "Yhteisopettajuus" });
  const pass = offer.getByRole("button", {
    name: "Välitä tarjous ”Yhteisopettajuus” ryhmälle Sinilähteen koulu, opettajat",
  });
  await pass.click();
  await offer.getByText("Välitetty 10.2.2027").waitFor();
  await hr.go("hr", { sub: "sharing/2027" });
  await offer.getByText("Välitetty 10.2.2027").waitFor();
  const { Body } = await columnsOf(on.town, "Reviews", "review:2027:ryhma-sinilahde-opettajat");
  expect(JSON.parse(String(Body))).toMatchObject({ offers: [{ fromGroupId: "ryhma-kailas-ylaluokat" }] });

  const needing = await on.open(
    { oid: entraIdOf("p-0449") },
    { sub: "discussion/2027/ryhma-sinilahde-opettajat" },
  );
  await needing.tab.getByText("Toinen ryhmä voi auttaa").waitFor();
  await needing.tab.getByText(/^Tarjoaa: Kailaan koulu, luokat 7–9, puheenjohtaja \S+/u).waitFor();

  const reader = await on.open("hr", { sub: "sharing/2027" });
  await reader.tab.getByRole("button", { name: /^Peru tarjouksen ”Yhteisopettajuus”/u }).click();
  await reader.tab.getByRole("button", { name: /^Välitä tarjous ”Yhteisopettajuus”/u }).waitFor();
  await hr.go("hr", { sub: "sharing/2027" });
  await pass.waitFor();
});

test("a group offers what it can, and sees the offer that has been passed on to it", async () => {
  const chair = await on.open("chair");
  const form = await DiscussionForm.open(chair, "chair", "ryhma-kippasuo");
  const offers = form.part("Jaamme osaamistamme");
  await offers.getByRole("button", { name: "Tarjoa osaamista" }).click();
  await offers
    .getByRole("combobox", { name: "Osaaminen", exact: true })
    .selectOption({ label: "Jokin muu, omin sanoin" });
  await offers.getByLabel("Osaaminen omin sanoin").fill("Metsäpedagogiikka");
  await offers.getByLabel("Mitä osaatte, ja mitä muut voisivat oppia?").fill("Retkipäivän suunnittelu");
  await offers.getByRole("checkbox", { name: "Kollegavierailu meillä" }).check();
  await form.saved();
  await chair.reload();
  expect(await offers.getByLabel("Osaaminen omin sanoin").inputValue()).toBe("Metsäpedagogiikka");
  expect(await offers.getByRole("checkbox", { name: "Kollegavierailu meillä" }).isChecked()).toBe(true);
  expect(await offers.getByRole("checkbox", { name: "Työkierto" }).isChecked()).toBe(false);
});

test("who is not HR learns nothing about what others offer and need", async () => {
  const director = await on.open("director", { sub: "sharing/2027" });
  await director.tab.getByRole("alert").first().waitFor();
  expect(await director.tab.getByRole("region", { name: "Yhteisopettajuus" }).count()).toBe(0);
});
