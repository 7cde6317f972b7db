import { expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";
import { discussion, group } from "../pages/writtenDocument.ts";

const on = stage();
const soon = { timeout: 20_000 };
const theme = "Nykyosaaminen";
/** A tablet: wider than a phone, narrower than a desk. */
const tablet = { width: 820, height: 1100 };

const stored = () => discussion.stored(on.town);
const heading = (host: HostPage, name: string) => host.tab.getByRole("heading", { level: 1, name });

/** A tablet that its group has marked as shared, with the form open. */
async function sharedTablet(): Promise<{ readonly host: HostPage; readonly form: DiscussionForm }> {
  const host = await on.open("secretary", { ...tablet, blank: true });
  await host.page.clock.install();
  await host.go("secretary");
  await host.tab.getByRole("link", { name: "Yhteisen laitteen asetus" }).click();
  await host.tab.getByRole("button", { name: "Merkitse yhteiseksi laitteeksi" }).click();
  await host.tab.getByText("Tämä on yhteinen laite").waitFor();
  const form = await DiscussionForm.open(host, "secretary", group);
  await host.tab.getByRole("region", { name: "Yhteinen laite" }).waitFor();
  return { host, form };
}

/** What the device itself holds of the app. */
function onDevice({ page }: HostPage): Promise<{ readonly storage: object; readonly drafts: number }> {
  const frame = page.frame("embedded-page-container");
  if (!frame) throw new Error("The app's frame is not there");
  return frame.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("osaamiskello-drafts");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const drafts = await new Promise<number>((resolve) => {
      if (!database.objectStoreNames.contains("drafts")) return resolve(0);
      const count = database.transaction("drafts").objectStore("drafts").count();
      count.onsuccess = () => resolve(count.result);
    });
    database.close();
    return { storage: { ...localStorage, ...sessionStorage }, drafts };
  });
}

test("nobody touches the tablet: it warns, saves, locks and keeps nothing; who signs in goes on there", async () => {
  const { host, form } = await sharedTablet();
  await discussion.field(host).fill("Kirjoitettu ryhmän tabletilla");
  expect((await onDevice(host)).drafts).toBe(0);
  const warning = host.tab.getByRole("alertdialog", { name: "Laite lukitaan kohta" });
  await host.page.clock.fastForward(151_000);
  await warning.getByRole("button", { name: "Jatka" }).click();
  await warning.waitFor({ state: "detached" });
  await discussion.field(host).fill("Kirjoitettu ryhmän tabletilla, ja vielä yksi ajatus");
  await host.page.clock.fastForward(181_000);
  await heading(host, "Lukittu").waitFor();
  expect(await stored()).toBe("Kirjoitettu ryhmän tabletilla, ja vielä yksi ajatus");
  expect(await host.tab.getByText("Kippasuon päiväkoti").count()).toBe(0);
  expect(await onDevice(host)).toEqual({ storage: { "osaamiskello-device": "locked" }, drafts: 0 });

  // Locked it stays, whatever somebody opens, and asks for nobody's data.
  const asked: string[] = [];
  host.page.on("request", (request) => {
    const ofTheApp = request.frame().name() === "embedded-page-container";
    if (ofTheApp && request.url().includes("/v1.0/")) asked.push(request.url());
  });
  await host.go("secretary", { sub: `handedin/2027/${group}` });
  await heading(host, "Lukittu").waitFor();
  expect(asked).toEqual([]);
  await host.tab.getByRole("button", { name: "Jatka" }).click();
  await host.tab.getByRole("region", { name: "Yhteinen laite" }).waitFor();
  await expect.poll(() => asked.length, soon).toBeGreaterThan(0);
  await DiscussionForm.open(host, "secretary", group);
  expect(await discussion.field(host).inputValue()).toBe(
    "Kirjoitettu ryhmän tabletilla, ja vielä yksi ajatus",
  );
  await form.saved();
});

test("without network the lock waits with the words, out of sight, and locks when they are saved", async () => {
  const { host, form } = await sharedTablet();
  await host.setOffline(true);
  await form.answer(theme).fill("Kirjoitettu katvealueella");
  await host.tab.getByRole("button", { name: "Lukitse" }).click();
  await heading(host, "Lukitus odottaa tallennusta").waitFor();
  await host.tab.getByText("Ei verkkoa.").waitFor();
  expect(await host.tab.getByText("Kirjoitettu katvealueella").count()).toBe(0);
  expect((await onDevice(host)).drafts).toBe(0);
  await host.setOffline(false);
  await heading(host, "Lukittu").waitFor(soon);
  await host.tab.getByRole("button", { name: "Jatka" }).click();
  await form.heldOn.waitFor();
  expect(await form.answer(theme).inputValue()).toBe("Kirjoitettu katvealueella");
  expect((await onDevice(host)).drafts).toBe(0);
});

test("a draft from before the mark goes to SharePoint and from the device; a mark taken off leaves nothing", async () => {
  const host = await on.open("secretary", { ...tablet, blank: true });
  const form = await DiscussionForm.open(host, "secretary", group);
  await on.town.fault({ rule: "B29" });
  await form.answer(theme).fill("Ennen merkintää");
  await form.participants.focus();
  await form.says("Tallennus ei onnistunut – teksti säilyy tällä laitteella");
  expect((await onDevice(host)).drafts).toBe(1);
  await host.tab.getByRole("link", { name: "Yhteinen laite" }).click();
  await host.tab.getByRole("button", { name: "Merkitse yhteiseksi laitteeksi" }).click();
  await host.tab.getByText("Laitteella on vielä tallentamatonta tekstiä").waitFor(soon);
  await on.town.clearFaults();
  await host.go("secretary", { sub: "device" });
  await expect.poll(async () => (await onDevice(host)).drafts, soon).toBe(0);
  await host.tab.getByRole("button", { name: "Tämä on taas yhden ihmisen laite" }).click();
  await host.tab.getByText("Tätä laitetta käyttää yksi ihminen").waitFor();
  expect(await onDevice(host)).toEqual({ storage: {}, drafts: 0 });
  const again = await DiscussionForm.open(host, "secretary", group);
  expect(await again.answer(theme).inputValue()).toBe("Ennen merkintää");
});
