import type { Locator } from "playwright-core";
import type { HostPage } from "./HostPage.ts";
import { blocksOf, PublishingStep } from "./PublishingStep.ts";

/** Steps of the year that several people take, in Finnish. */

/** HR makes a unit's lines known from what its leading group handed in. */
export async function publishLines(hr: HostPage, year: number, unitId: string): Promise<Locator> {
  await hr.go("hr", { sub: `lines/${year}/${unitId}/publish` });
  const main = hr.tab.getByRole("main");
  await main.getByRole("button", { name: "Julkaise linjaukset" }).click();
  const dialog = hr.tab.getByRole("dialog", { name: "Julkaistaanko linjaukset?" });
  await dialog.getByRole("button", { name: "Julkaise", exact: true }).click();
  await main.getByRole("link", { name: "Avaa linjaukset" }).waitFor();
  await hr.go("hr", { sub: `lines/${year}/${unitId}` });
  return main;
}

/** HR posts a unit's summary to its channel; answers what the message said before it went. */
export async function postSummary(hr: HostPage, year: number, unitId: string): Promise<string> {
  await hr.go("hr", { sub: `publish/${year}/${unitId}` });
  const step = new PublishingStep(hr);
  await step.message.locator("p").first().waitFor();
  const said = (await blocksOf(step.message)).join("\n");
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();
  return said;
}

/** A thing of the year clock, by its name. */
export function clockItem(host: HostPage, name: string): Locator {
  const heading = host.tab.getByRole("heading", { name, exact: true });
  return host.tab.getByRole("main").getByRole("listitem").filter({ has: heading }).last();
}

/** What home says is to be done, most urgent first. */
export async function tasks(host: HostPage): Promise<readonly string[]> {
  await host.homeReady();
  const now = host.tab.getByRole("region", { name: "Tehtävää nyt" });
  return (await now.count()) === 0 ? [] : now.getByRole("link").allInnerTexts();
}
