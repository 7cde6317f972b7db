import { expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import { columnsOf } from "../pages/editByHand.ts";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-nuorisopalvelut";
const chair = { oid: entraIdOf("p-0540") };
const member = { oid: entraIdOf("p-0542") };
const gardeners = { oid: entraIdOf("p-0111") };
const [trial, debrief] = ["Peli-illan kokeilu Ohjaamon kanssa", "Purkuvihko valvomoon"] as const;

test("the chair goes through last year's actions and needs; members read it, the copy and paper have it", async () => {
  const host = await on.open(chair, { blank: true });
  const form = await DiscussionForm.open(host, chair, group);
  const agreed = form.part("Mitä sovittiin vuonna 2026");
  const outcome = (what: string, name: string) =>
    agreed.getByRole("radiogroup", { name: `Miten kävi: ${what}` }).getByRole("radio", { name });
  await form.part("Palautus").waitFor();
  await form.says(/viimeksi sovitusta toimesta ei ole vielä sanottu/u);

  await outcome(trial, "Tehty").check();
  await outcome(debrief, "Jatkuu").check();
  await agreed
    .getByRole("listitem")
    .filter({ hasText: debrief })
    .getByLabel(/Lisätieto/u)
    .fill("Vihko on tilattu");
  await agreed.getByRole("button", { name: `Lisää tämän vuoden toimiin: ${debrief}` }).click();
  await agreed.getByText("Tämän vuoden toimissa").waitFor();

  const future = form.part("Tulevaisuuden osaamistarpeet");
  await future.getByText("Ryhmä hoitaa itse. Peli-ilta kahden viikon välein").waitFor();
  const names = ["Edelleen tarpeen", "Tarve täytetty"] as const;
  const [goesOn, met] = names.map((name) =>
    future.getByRole("button", { name: new RegExp(`^${name}: Tekno`, "u") }),
  );
  await met?.click();
  await goesOn?.click();
  await form.main.getByRole("checkbox", { name: "Täytetty yhdessä yhdellä laitteella" }).check();
  await future.getByRole("button", { name: /^Tarve täytetty: Ammatillinen/u }).click();
  await form.saved();

  await host.reload();
  await form.heldOn.waitFor();
  expect(await outcome(trial, "Tehty").isChecked()).toBe(true);
  expect(await agreed.getByText("2/2 käyty läpi").isVisible()).toBe(true);
  expect(await form.main.getByText(/viimeksi sovit\p{L}+ toimesta ei ole/u).count()).toBe(0);
  expect(await goesOn?.getAttribute("aria-pressed")).toBe("true");
  expect(await met?.getAttribute("aria-pressed")).toBe("false");
  const { Body } = await columnsOf(on.town, "Worksheets", `worksheet:2027:${group}`);
  const stored = JSON.parse(String(Body)) as {
    actions: readonly { what: string; byWhen: string | null }[];
    needs: readonly { description: string }[];
    followUps: readonly { outcome: string; remark: string }[];
  };
  expect(stored.actions).toContainEqual(expect.objectContaining({ what: debrief, byWhen: null }));
  expect(stored.needs.filter(({ description }) => description === "Digitaalinen nuorisotyö")).toHaveLength(1);
  expect(stored.followUps.map(({ outcome: said, remark }) => [said, remark])).toEqual(
    expect.arrayContaining([
      ["done", ""],
      ["goesOn", "Vihko on tilattu"],
      ["goesOn", ""],
      ["done", ""],
    ]),
  );

  const reader = await on.open(member, { sub: `discussion/2027/${group}`, frame: "phone" });
  const reading = reader.tab.getByRole("region", { name: "Mitä viimeksi sovituille toimille kuuluu" });
  await reading.getByText("Jatkuu · Vihko on tilattu").waitFor();
  await reader.tab.getByText("Täytetty yhdessä yhdellä laitteella").waitFor();
  await reader.go(member, { sub: `print/2027/${group}` });
  const paper = reader.tab.getByRole("article");
  await paper.getByRole("heading", { name: "Mitä sovittiin vuonna 2026" }).waitFor();
  await paper.getByText(trial).waitFor();
  await reader.tab.getByRole("button", { name: "Tulosta" }).waitFor();
});

test("members without an account: the form says so, and that it is filled together stays; HR reads follow-ups", async () => {
  const host = await on.open(gardeners, { blank: true });
  const form = await DiscussionForm.open(host, gardeners, "ryhma-puistot-ja-viheralueet");
  await form.main.getByText("2 jäsenellä ei ole tunnusta Teamsiin").waitFor();
  const together = form.main.getByRole("checkbox", { name: "Täytetty yhdessä yhdellä laitteella" });
  await together.check();
  await form.saved();
  await host.reload();
  await form.heldOn.waitFor();
  expect(await together.isChecked()).toBe(true);

  const reader = await on.open("hr", { sub: "handedin/2027/ryhma-hyvinvointi-johtoryhma" });
  await reader.tab.getByRole("region", { name: "Mitä viimeksi sovituille toimille kuuluu" }).waitFor();

  // The oldest year that the town has: nothing is before it.
  await host.go("chair", { sub: "discussion/2025/ryhma-kippasuo" });
  await form.says("Ryhmän ensimmäinen keskustelu täällä");
});
