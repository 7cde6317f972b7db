import type { Browser } from "playwright-core";
import { HostPage } from "../pages/HostPage.ts";
import { PlanSheetPage } from "../pages/PlanSheetPage.ts";
import type { Town } from "../pages/startTown.ts";
import { median } from "./median.ts";

export interface PlanMeasures {
  /** From opening the address until the rows can be used. */
  readonly showMs: number;
  /** One letter in a cell, until it and the sums are on the screen. */
  readonly editMs: number;
  /** One frame while the whole plan is scrolled through; and the longest one. */
  readonly frameMs: number;
  readonly longestFrameMs: number;
}

const rows = 2_000;
const group = "ryhma-hyvinvointi-johtoryhma";
const letters = 20;

/** A plan of two thousand rows: shown, written in and scrolled through by the secretary of a management team. */
export async function measurePlan(browser: Browser, town: Town): Promise<PlanMeasures> {
  const host = await HostPage.open(browser, town, "director", { blank: true });
  try {
    const sheet = await PlanSheetPage.open(host, "director", group);
    await sheet.main.locator("[role=rowheader]").last().click();
    await sheet.paste(pasted());
    await sheet.main.locator(`[role=grid][aria-rowcount="${rows + 2}"]`).waitFor();
    await sheet.button("Kumoa").focus();
    await sheet.saved();
    const start = performance.now();
    await sheet.reload();
    await sheet.main.locator(`[role=grid][aria-rowcount="${rows + 2}"]`).waitFor();
    await sheet.cell(1, 1).click();
    const showMs = performance.now() - start;
    const times: number[] = [];
    await sheet.cell(5, 6).click();
    for (let letter = 0; letter < letters; letter += 1) {
      const digits = String(letter + 1);
      const before = performance.now();
      await sheet.type(digits);
      await sheet.press("Enter");
      await sheet
        .cell(5 + letter, 6)
        .getByText(digits, { exact: true })
        .waitFor();
      times.push(performance.now() - before);
    }
    const frames = await host.tab.locator("[role=grid]").evaluate(scrolledThrough);
    return {
      showMs: Math.round(showMs),
      editMs: Math.round(median(times)),
      frameMs: Math.round(median(frames)),
      longestFrameMs: Math.round(Math.max(...frames)),
    };
  } finally {
    await host.close();
  }
}

const subjects =
  `Hygieniapassi Ensiapu Tekoäly Puheeksiottaminen Hankinnat Tietoturva Kaavoitus Perehdytys Sovittelu
Luonnontieteet Maahanmuutto Ruokapalvelut Kirjanpito Liikunta Musiikki Työturvallisuus Viittomat Selkokieli Talous Johtaminen`.split(
    /\s+/,
  );

/** As Excel puts it on the clipboard. */
function pasted(): string {
  const row = (number: number) =>
    [
      `Tarve ${number}: ${subjects[number % subjects.length]}`,
      subjects[number % subjects.length],
      "Palvelusihteerit ja asiantuntijat",
      "syksy 2028",
      (number % 20) + 1,
      "1,5",
      "1 250,50 €",
    ].join("\t");
  const titles = "Tarve\tKoulutus\tKohderyhmä\tAjankohta\tOsallistujia\tPäiviä\tKustannus";
  return [titles, ...Array.from({ length: rows }, (_, index) => row(index + 1))].join("\r\n");
}

/** In the page: a screenful a frame, to the end; how long each frame took. */
async function scrolledThrough(grid: Element): Promise<number[]> {
  const frames: number[] = [];
  let last = performance.now();
  while (grid.scrollTop + grid.clientHeight < grid.scrollHeight - 1) {
    grid.scrollTop += 400;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
