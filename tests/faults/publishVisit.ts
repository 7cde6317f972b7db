import { firstSeen, goes } from "../pages/firstSeen.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import type { Published } from "./browserPlan.ts";

const patience = 12;

/**
 * HR publishes an area's summary, or finishes what was left: sends what had not gone, and where nobody knows looks into
 * the channel, as Teams shows it, and says what is there. True once the app says that it is published.
 */
export async function visitPublishing(host: HostPage, published: Published): Promise<boolean> {
  const open = () => PublishingStep.open(host, published.channel.unitId, { oid: published.oid });
  let step = await open();
  for (let round = 0; round < patience; round += 1) {
    const { main } = step;
    const button = (name: string) => main.getByRole("button", { name, exact: true });
    const sights = {
      sent: main.getByRole("heading", { name: "Koonti on julkaistu" }),
      unknown: main.getByRole("heading", { name: "Ei ole varmaa, menikö viesti perille" }),
      busy: main.getByText("Tätä julkaistaan juuri nyt"),
      unsent: button("Lähetä viesti"),
      ready: button("Julkaise kanavalle"),
      failed: button("Yritä uudelleen"),
    };
    switch (await firstSeen(sights)) {
      case "sent":
        return true;
      case "unknown": {
        const found = await look(host, step);
        step = await open();
        // Settled by what was seen in the channel, if the page still asks.
        if ((await firstSeen(sights)) !== "unknown") break;
        await button(found ? "Viesti on kanavalla" : "Viestiä ei ole kanavalla").click();
        await goes(sights.unknown);
        break;
      }
      case "unsent":
        await send(host, sights.unsent);
        break;
      case "ready":
        await send(host, sights.ready);
        break;
      case "failed":
        await sights.failed.click();
        await goes(sights.failed);
        break;
      // Only waiting helps: another visit.
      case "busy":
      case null:
        return false;
    }
  }
  return false;
}

/** Confirms in the app, and in Teams where it asks. */
async function send(host: HostPage, button: ReturnType<PublishingStep["main"]["getByRole"]>): Promise<void> {
  await button.click();
  const dialog = host.tab.getByRole("dialog", { name: "Julkaistaanko koonti?" });
  await dialog.getByRole("button", { name: "Julkaise", exact: true }).click();
  const asked = host.page.getByRole("alertdialog", { name: "Sovellus pyytää lupaa" });
  // Teams' question stands in another frame than what the app says.
  const sight = await Promise.race([
    asked.waitFor({ timeout: 60_000 }).then(
      () => "asked",
      () => null,
    ),
    goes(dialog).then(() => goes(button)),
  ]);
  if (sight !== "asked") return;
  await asked.getByRole("button", { name: "Hyväksy" }).click();
  await goes(asked);
}

/** Follows the app's link to the channel: whether it shows the message with this post's reference. */
async function look(host: HostPage, { main }: PublishingStep): Promise<boolean> {
  const text = (await main.getByText("jonka lopussa on viite").textContent()) ?? "";
  const reference = /viite ([\p{L}\p{N}-]+)/u.exec(text)?.[1];
  if (reference === undefined) throw new Error(`The app names no reference: ${text}`);
  await main.getByRole("link", { name: "Avaa kanava Teamsissa" }).click();
  const posts = host.page.getByRole("article");
  const there = posts.filter({ hasText: reference });
  const sight = await firstSeen({ there, others: posts, none: host.page.getByText("Ei vielä julkaisuja") });
  if (sight === null) throw new Error("Teams shows nothing of the channel");
  return sight === "there";
}
