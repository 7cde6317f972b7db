import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { columnsOf } from "../pages/editByHand.ts";
import { entraIdOf } from "../pages/entraIdOf.ts";
import type { HostPage, Who } from "../pages/HostPage.ts";
import { Meeting } from "../pages/Meeting.ts";
import { membersOf } from "../pages/membersOf.ts";
import { NotesPhone } from "../pages/NotesPhone.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const soon = { timeout: 10_000 };

async function phoneOf(who: Who): Promise<[NotesPhone, HostPage]> {
  const host = await on.open(who, { sub: `discussion/2027/${group}`, frame: "phone" });
  const phone = new NotesPhone(host);
  await phone.ready();
  return [phone, host];
}

async function meetingOf(who: Who): Promise<[Meeting, HostPage]> {
  const host = await on.open(who, { sub: `meeting/2027/${group}`, width: 1920, height: 1080 });
  const meeting = new Meeting(host);
  await meeting.ready();
  return [meeting, host];
}

test("the code on the projector opens the discussion on a phone; a note is on the screen within 10 s and taken with a tap", async () => {
  const [meeting, chairHost] = await meetingOf("chair");
  const link = await meeting.link();
  const [phone, phoneHost] = await phoneOf("employee");
  await phoneHost.follow(link);
  await phone.ready();

  await meeting.goTo(themes[0]);
  await phone.write(themes[0], "Tukiviittomat ovat kahden ihmisen varassa.");
  const note = meeting.note("Tukiviittomat ovat kahden ihmisen varassa.");
  await note.waitFor(soon);
  await note.getByText("Veera Lehtomäki").waitFor(soon);
  await meeting.answer.fill("Osaamme leikin.");
  await meeting.take("Tukiviittomat ovat kahden ihmisen varassa.");
  await note.getByText("Otettu vastaukseen").waitFor();
  const answer = "Osaamme leikin.\nTukiviittomat ovat kahden ihmisen varassa.";
  expect(await meeting.answer.inputValue()).toBe(answer);
  await meeting.saved();

  await chairHost.reload();
  await meeting.ready();
  await meeting.goTo(themes[0]);
  expect(await meeting.answer.inputValue()).toBe(answer);
  await note.getByText("Otettu vastaukseen").waitFor();
  await phoneHost.reload();
  await phone.ready();
  await phone.note(themes[0], "Tukiviittomat ovat kahden ihmisen varassa.").getByText("Otettu").waitFor();
  await phone.section(themes[0]).getByText("Osaamme leikin.").waitFor();

  // In SharePoint it stands in its writer's own item, and nowhere else.
  const bodies = await Promise.all(
    membersOf(group).others.map((id) => columnsOf(on.town, "Notes", `note:2027:${group}:${id}`)),
  );
  expect(bodies.filter(({ Body }) => String(Body).includes("Tukiviittomat"))).toHaveLength(1);
});

test("one's own note is changed and removed, and comes back when that is undone", async () => {
  const [phone, host] = await phoneOf("employee");
  await phone.write(themes[1], "Ensimmäinen ajatus");
  await phone.change(themes[1], "Ensimmäinen ajatus", "Parempi ajatus");
  await phone.write(themes[1], "Turha ajatus");
  await phone.remove(themes[1], "Turha ajatus");
  await host.tab.getByRole("button", { name: "Kumoa" }).click();
  await phone.note(themes[1], "Turha ajatus").waitFor();
  await phone.remove(themes[1], "Turha ajatus");
  await phone.saved();
  await host.reload();
  await phone.ready();
  await phone.note(themes[1], "Parempi ajatus").waitFor();
  expect(
    await phone
      .section(themes[1])
      .getByText(/^(Turha|Ensimmäinen) ajatus$/u)
      .count(),
  ).toBe(0);
});

test("chair in the meeting and secretary at the form hand over: each sees the other's words come, and keeps the place in their own", async () => {
  const [meeting] = await meetingOf("chair");
  const secretaryHost = await on.open("secretary", { blank: true });
  const form = await DiscussionForm.open(secretaryHost, "secretary", group);
  await meeting.goTo(themes[2]);
  await meeting.answer.fill("Palaute on arkea.");
  await form.answer(themes[3]).fill("Perehdytys on painopiste.");
  await meeting.saved();
  await form.saved();
  await expect.poll(() => form.answer(themes[2]).inputValue(), soon).toBe("Palaute on arkea.");

  // The other's words come into the very field that the secretary is in: typing goes on where it was.
  await form.answer(themes[2]).focus();
  await secretaryHost.page.keyboard.press("Control+Home");
  await meeting.answer.fill("Palaute on arkea.\nErimielisyydet puhutaan.");
  await meeting.saved();
  await expect.poll(() => form.answer(themes[2]).inputValue(), soon).toContain("Erimielisyydet");
  await form.says(/^Toinen kirjaaja tallensi klo/u);
  await secretaryHost.page.keyboard.type("Meillä: ");
  await form.saved();
  const both = "Meillä: Palaute on arkea.\nErimielisyydet puhutaan.";
  await expect.poll(() => meeting.answer.inputValue(), soon).toBe(both);
  await meeting.goTo(themes[3]);
  expect(await meeting.answer.inputValue()).toBe("Perehdytys on painopiste.");

  await secretaryHost.reload();
  await form.heldOn.waitFor();
  expect(await form.answer(themes[2]).inputValue()).toBe(both);
  expect(await form.answer(themes[3]).inputValue()).toBe("Perehdytys on painopiste.");
  expect(await secretaryHost.tab.getByRole("dialog").count()).toBe(0);
});

test("the keyboard and a presenter's clicker go through the meeting, but not while somebody types", async () => {
  const [meeting, host] = await meetingOf("secretary");
  const { keyboard } = host.page;
  await meeting.begin();
  await meeting.heading("Linjaukset ylempää").waitFor();
  await keyboard.press("PageDown");
  await meeting.heading("Viimeksi sovittu").waitFor();
  await keyboard.press("PageDown");
  await meeting.heading(themes[0]).waitFor();
  await keyboard.press("ArrowRight");
  await meeting.heading(themes[1]).waitFor();
  await meeting.answer.focus();
  await keyboard.press("PageUp");
  await keyboard.press("ArrowLeft");
  await meeting.heading(themes[1]).waitFor();
  await keyboard.press("Escape");
  await keyboard.press("PageUp");
  await meeting.heading(themes[0]).waitFor();
  await keyboard.press("Escape");
  await new DiscussionForm(host).heldOn.waitFor();
});

test("three phones write without a network and with one: every note comes, also what was written in the cellar", async () => {
  const [first, second, third] = membersOf(group).others.map((id) => ({ oid: entraIdOf(id) }));
  if (!first || !second || !third) throw new Error("The group has too few members");
  const phones = await Promise.all([first, second, third].map(phoneOf));
  await phones[2]?.[1].setOffline(true);
  await Promise.all(phones.map(([phone], at) => phone.write(themes[3], `Lappu ${at + 1}`)));
  await phones[2]?.[0].note(themes[3], "Lappu 3").getByText("Ei vielä tallessa").waitFor();
  const [meeting] = await meetingOf("chair");
  await meeting.goTo(themes[3]);
  for (const text of ["Lappu 1", "Lappu 2"]) await meeting.note(text).waitFor(soon);
  await phones[2]?.[1].setOffline(false);
  await meeting.note("Lappu 3").waitFor({ timeout: 20_000 });
  for (const [phone] of phones) expect(await phone.dialogs()).toBe(0);
});

test("who is not in the group sees neither the meeting nor the notes", async () => {
  const host = await on.open("outsider", { sub: `meeting/2027/${group}` });
  await host.tab.getByRole("alert").waitFor();
  expect(await host.tab.getByText("Lappu").count()).toBe(0);
  const { status, body } = await on.town.graph(
    "outsider",
    `/sites/${on.town.config.siteId}/lists/${on.town.config.lists.Notes}/items?$expand=fields`,
  );
  expect(status === 403 || status === 404 || (body as { value: unknown[] }).value.length === 0).toBe(true);
});
