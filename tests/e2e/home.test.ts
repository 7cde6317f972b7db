import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const heads = "ryhma-paivakodinjohtajat";

const part = (host: HostPage, name: string) => host.tab.getByRole("region", { name, exact: true });
const tasks = (host: HostPage) => part(host, "Tehtävää nyt");
const changed = (host: HostPage) => part(host, "Muuttunut viime käynnistäsi");

/** What the device keeps of visits to home. */
function visitsOn({ page }: HostPage): Promise<readonly object[]> {
  const frame = page.frame("embedded-page-container");
  if (!frame) throw new Error("The app's frame is not there");
  return frame.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("osaamiskello-visits");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const kept = await new Promise<object[]>((resolve, reject) => {
      const request = database.transaction("drafts").objectStore("drafts").getAll();
      request.onsuccess = () => resolve(request.result as object[]);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return kept;
  });
}

test("what HR does is gone from HR's tasks and new to the group, also after a reload; not to HR", async () => {
  const chair = await on.open("chair");
  await chair.homeReady();
  expect(await changed(chair).count()).toBe(0);
  const hr = await on.open("hr");
  await hr.homeReady();
  await tasks(hr).getByText("29 odottaa").waitFor();
  await tasks(hr)
    .getByRole("link", { name: /^Palautetut keskustelut/u })
    .click();
  await hr.tab.getByRole("link", { name: "Päiväkodinjohtajat", exact: true }).click();
  const panel = part(hr, "Henkilöstöpalvelujen käsittely");
  await panel.getByRole("button", { name: "Hyväksy" }).click();
  await hr.tab.getByText("Hyväksytty 10.2.2027").first().waitFor();
  await hr.go("hr");
  await hr.homeReady();
  await tasks(hr).getByText("28 odottaa").waitFor();
  expect(await changed(hr).count()).toBe(0);

  for (const again of [1, 2]) {
    await chair.reload();
    await chair.homeReady();
    const rows = await changed(chair).getByRole("link").allTextContents();
    expect(rows, `visit ${again}`).toEqual([
      expect.stringMatching(/^PäiväkodinjohtajatHenkilöstöpalvelut hyväksyi keskustelun/u),
    ]);
  }
  expect(await visitsOn(chair)).toEqual([
    { format: 1, at: expect.any(Number), seenBefore: expect.any(String), seenTo: expect.any(String) },
  ]);
  const link = changed(chair).getByRole("link");
  expect(await link.getAttribute("href")).toBe(`#/needs/2027/${heads}`);
  await link.click();
  await chair.tab.getByRole("heading", { level: 1 }).waitFor();
});

test("a shared device forgets who has been there", async () => {
  const host = await on.open("employee");
  await host.homeReady();
  await host.tab.getByRole("link", { name: "Yhteisen laitteen asetus" }).click();
  await host.tab.getByRole("button", { name: "Merkitse yhteiseksi laitteeksi" }).click();
  await host.tab.getByText("Tämä on yhteinen laite").waitFor();
  await host.go("employee");
  await host.homeReady();
  expect(await visitsOn(host)).toEqual([]);
  expect(await changed(host).count()).toBe(0);
});

test("when the rest of home does not come, what is to be done stays, and the rest can be had later", async () => {
  const host = await on.open("chair", { blank: true });
  const code = /HomeRest-.*\.js/u;
  await host.page.route(code, (route) => route.abort());
  await host.go("chair");
  await tasks(host)
    .getByRole("link", { name: /^Kippasuon päiväkoti/u })
    .waitFor();
  const again = host.tab.getByRole("button", { name: "Yritä uudelleen" });
  await again.waitFor();
  await host.page.unroute(code);
  await again.click();
  await part(host, "Ryhmiesi keskustelut").waitFor();
});

test("when the code of what is to be done does not come, home says so, and it can be had later", async () => {
  const host = await on.open("chair", { blank: true });
  const code = /wholeHome-.*\.js/u;
  await host.page.route(code, (route) => route.abort());
  await host.go("chair");
  const again = host.tab.getByRole("button", { name: "Yritä uudelleen" });
  await again.waitFor();
  await host.page.unroute(code);
  await again.click();
  await tasks(host)
    .getByRole("link", { name: /^Kippasuon päiväkoti/u })
    .waitFor();
});

test("HR's tasks that cannot be asked for leave a home that says so", async () => {
  const host = await on.open("hr", { blank: true });
  const path = `/lists/${on.town.config.lists.Posts}/items`;
  await on.town.fault({ match: { method: "GET", path, part: true }, status: 403 });
  await host.go("hr");
  await host.homeReady();
  await tasks(host)
    .getByRole("link", { name: /^Myöhässä olevat ryhmät/u })
    .waitFor();
  await part(host, "Palvelualueiden tilanne").waitFor();
  await on.town.clearFaults();
  await host.tab.getByRole("button", { name: "Yritä uudelleen" }).click();
  await tasks(host)
    .getByRole("link", { name: /^Palautetut keskustelut/u })
    .waitFor();
});
