import { expect, test } from "vitest";
import { stage } from "../pages/stage.ts";

const on = stage();

test("HR reads the levels that were agreed on, and makes a row of the centralised plan of a low one", async () => {
  const hr = await on.open("hr", { sub: "levels/2026" });
  const main = hr.tab.getByRole("main");
  await main.getByRole("heading", { name: "Osaamistasot 2026" }).waitFor();
  const digital = main
    .getByRole("listitem")
    .filter({ has: hr.tab.getByRole("heading", { name: "Teknologia- ja digiosaaminen" }) });
  await digital.getByText(/^476 vastaajaa · keskiarvo 2,8$/u).waitFor();
  await digital.getByText(/^Tasot 1–2: 186 \(39.%\), taso 3: 205/u).waitFor();
  expect(await main.getByText("Tasoja ei näytetä: alle 10 vastaajaa.").count()).toBeGreaterThan(0);
  await main.getByRole("button", { name: "Eniten kehitettävää ensin" }).click();
  const first = main.getByRole("heading", { level: 3 }).first();
  await first.getByText("Teknologia- ja digiosaaminen").waitFor();

  const plan = await on.open("hr", { sub: "plan/2028/central" });
  const sources = plan.tab
    .getByRole("main")
    .locator("details")
    .filter({ hasText: "Kehityskeskustelujen osaamistasot 2026" });
  await sources.locator("summary").click();
  await sources.getByRole("button", { name: "Lisää riviksi: Teknologia- ja digiosaaminen" }).click();
  await sources.getByText("Suunnitelmassa", { exact: true }).waitFor();
  await plan.tab
    .getByRole("main")
    .getByText(/^Tallennettu klo/u)
    .waitFor();
  await plan.reload();
  await sources.locator("summary").click();
  await sources.getByText("Suunnitelmassa", { exact: true }).waitFor();
});

test("an employee is told for whom the levels are, and sees none of them", async () => {
  const host = await on.open("employee", { sub: "levels/2026" });
  await host.tab.getByText("Osaamistasot eivät ole nähtävilläsi").waitFor();
  expect(await host.tab.getByText(/vastaaja/u).count()).toBe(0);
});
