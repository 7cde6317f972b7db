import { expect, test } from "vitest";
import { crash, lockPhone } from "../pages/deviceTrouble.ts";
import type { HostPage, HostView } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";
import { areaSummary, discussion, says, type WrittenDocument } from "../pages/writtenDocument.ts";

const on = stage();
const soon = { timeout: 20_000 };
const both = [discussion, areaSummary].map((document) => [document.name, document] as const);

async function open(document: WrittenDocument, view: HostView = {}): Promise<HostPage> {
  const host = await on.open(document.persona, { sub: document.sub, ...view });
  await document.field(host).waitFor();
  return host;
}

/** Opens the document anew and finds the words there, and in SharePoint. */
async function survives(document: WrittenDocument, host: HostPage, text: string): Promise<void> {
  await host.go(document.persona, { sub: document.sub });
  await expect.poll(() => document.field(host).inputValue(), soon).toBe(text);
  await expect.poll(() => document.stored(on.town), soon).toBe(text);
  await says(host, /^(Tallennettu klo|Kaikki on tallessa)/u);
}

const refuseSaves = () =>
  on.town.fault({ match: { method: "PATCH|POST", path: "/items(/|$)", part: true }, status: 503 });

test.each(both)("%s: a reload straight after the last letter loses none", async (_name, document) => {
  const host = await open(document);
  await document.field(host).fill("Viimeinen kirjain");
  await host.reload();
  await survives(document, host, "Viimeinen kirjain");
});

test.each(both)("%s: words that no save has reached survive a crash", async (_name, document) => {
  const host = await open(document);
  await host.setOffline(true);
  await document.field(host).fill("Kirjoitettu ennen kaatumista");
  await says(host, "Tallennetaan…");
  await crash(host);
  await host.setOffline(false);
  expect(await document.stored(on.town)).not.toBe("Kirjoitettu ennen kaatumista");
  await survives(document, await host.anotherTab(), "Kirjoitettu ennen kaatumista");
});

test("Teams goes elsewhere in the middle of a save, and the save does not arrive", async () => {
  const host = await open(discussion);
  await refuseSaves();
  await discussion.field(host).fill("Teams vaihtoi");
  await discussion.field(host).fill("Teams vaihtoi näkymää");
  // As Teams does when another app is opened: the frame is taken away.
  await host.page.locator('iframe[name="embedded-page-container"]').evaluate((frame) => frame.remove());
  await on.town.clearFaults();
  await survives(discussion, host, "Teams vaihtoi näkymää");
});

test("a phone that is locked and never comes back has sent the last words", async () => {
  const host = await open(discussion, { frame: "phone" });
  await discussion.field(host).fill("Bussissa, juuri ennen pysäkkiä");
  await lockPhone(host);
  await expect.poll(() => discussion.stored(on.town), soon).toBe("Bussissa, juuri ennen pysäkkiä");
  await host.close();
  await survives(discussion, await on.open("secretary", { blank: true }), "Bussissa, juuri ennen pysäkkiä");
});

test("a phone that is locked in the middle of a save goes on where it was", async () => {
  const host = await open(discussion, { frame: "phone" });
  const before = await writes();
  await on.town.fault({
    ...{ match: { method: "POST", path: "\\$batch" }, times: 1 },
    ...{ phase: "hang", commit: true, delayMs: 1_500, status: 504 },
  });
  await discussion.field(host).fill("Lukittu kesken tallennuksen");
  await says(host, "Tallennetaan…");
  const wake = await lockPhone(host);
  await expect.poll(() => discussion.stored(on.town), soon).toBe("Lukittu kesken tallennuksen");
  await wake();
  await says(host, /^Tallennettu klo/u);
  expect((await writes()) - before).toBe(1);
  await survives(discussion, host, "Lukittu kesken tallennuksen");
});

test("an hour without network: everything is saved without a click when it is back", async () => {
  const host = await on.open("secretary", { blank: true });
  await host.page.clock.install();
  await host.go("secretary", { sub: discussion.sub });
  await discussion.field(host).waitFor();
  await host.setOffline(true);
  await discussion.field(host).fill("Tunti katvealueella");
  await says(host, "Ei verkkoa – teksti säilyy tällä laitteella");
  await host.page.clock.fastForward(60 * 60 * 1000);
  await discussion.field(host).fill("Tunti katvealueella, ja vielä yksi ajatus");
  await host.setOffline(false);
  await says(host, /^Tallennettu klo/u);
  await survives(discussion, host, "Tunti katvealueella, ja vielä yksi ajatus");
});

test("without network the page cannot be opened again, but nothing is lost by trying", async () => {
  const host = await open(discussion);
  await host.setOffline(true);
  await discussion.field(host).fill("Suljettu tunnelissa");
  await expect(host.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await host.setOffline(false);
  await survives(discussion, host, "Suljettu tunnelissa");
});

async function writes(): Promise<number> {
  return (await on.town.ledger()).filter((entry) => entry.method === "PATCH").length;
}
