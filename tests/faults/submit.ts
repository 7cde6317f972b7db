import { setTimeout as pause } from "node:timers/promises";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { Result } from "#lib/result.ts";
import type { Autosave } from "#usecases/autosave/autosave.ts";
import { writeAreaSummary } from "#usecases/writeAreaSummary.ts";
import { type DiscussionWork, handInWritten, writeDiscussion } from "#usecases/writeDiscussion.ts";
import { year } from "./judge.ts";
import type { Submission } from "./plan.ts";
import { type Tab, TabDied } from "./Tab.ts";

/** What came of a submission, as its person was told. */
export interface Told {
  /** It was typed: from then on it may not be lost. */
  readonly typed: boolean;
  /** The app said "saved". */
  readonly saved: boolean;
  /** The app said "handed in". */
  readonly handedIn: boolean;
}

/** How often somebody tries again before they leave it to another day. */
const patience = 40;
/** Between one try and the next, in milliseconds. */
const breath = 50;

/** Calls until it is given something, as long as somebody has the patience. */
export async function insist<T>(attempt: () => Promise<T | null>): Promise<T | null> {
  for (let round = 0; round < patience; round += 1) {
    const got = await attempt();
    if (got !== null) return got;
    await pause(breath);
  }
  return null;
}

/** A person writes and hands in. A tab that dies is opened again, by somebody who knows what was typed already. */
export async function writeInto(
  open: (diesAfter: number | null) => Tab,
  submission: Extract<Submission, { kind: "need" | "answer" | "narrative" }>,
): Promise<Told> {
  let typed = false;
  let diesAfter = submission.diesAfter;
  for (;;) {
    const tab = open(diesAfter);
    diesAfter = null;
    try {
      return await visit(tab, submission, typed, () => {
        typed = true;
      });
    } catch (error) {
      if (!(error instanceof TabDied)) throw error;
    } finally {
      tab.close();
    }
  }
}

async function visit(
  tab: Tab,
  submission: Extract<Submission, { kind: "need" | "answer" | "narrative" }>,
  typed: boolean,
  hasTyped: () => void,
): Promise<Told> {
  const notAtAll = { typed, saved: false, handedIn: false };
  if (submission.kind === "narrative") {
    const { services } = tab;
    const opened = await insist(() =>
      tab.alive(given(writeAreaSummary(services, year, submission.unitId as UnitId))),
    );
    if (!opened) return notAtAll;
    const { material, autosave } = opened;
    const themeId = material.template.themes[0]?.id ?? "";
    const write = (summary: AreaSummary, marker: string) => withLine(summary, themeId, marker);
    const first = (summary: AreaSummary) => write(summary, submission.marker);
    const saved = await untilSaved(tab, autosave, typed ? null : first, write, hasTyped);
    await autosave.retire();
    return { typed: true, saved, handedIn: false };
  }
  const { group, marker, kind } = submission;
  const opened = await insist(() =>
    tab.alive(given(writeDiscussion(tab.services, year, group.id as GroupId))),
  );
  if (!opened) return notAtAll;
  const asked = askedAnswers(opened.opened.kind, opened.opened.template);
  const shared = asked[0] ?? "";
  const writeAnswer = (worksheet: Worksheet, line: string) => withAnswer(worksheet, shared, line);
  const first = (worksheet: Worksheet) => {
    const whole = complete(worksheet, asked);
    return kind === "need" ? withNeed(whole, shared, marker) : writeAnswer(whole, marker);
  };
  const saved = await untilSaved(tab, opened.autosave, typed ? null : first, writeAnswer, hasTyped);
  const handedIn = saved && submission.handsIn && (await handIn(tab, opened));
  await opened.autosave.retire();
  return { typed: true, saved, handedIn };
}

/** Saves until the app says so; where two texts collide the person puts their own below the other's. */
async function untilSaved<T, At>(
  tab: Tab,
  autosave: Autosave<T, At>,
  write: ((value: T) => T) | null,
  writeLine: (value: T, marker: string) => T,
  hasTyped: () => void,
): Promise<boolean> {
  // What an earlier tab has left comes first; then the draft of what is typed now is kept before anything is sent.
  await tab.alive(autosave.flush());
  if (write) {
    autosave.change(write);
    hasTyped();
  }
  const done = await insist(async () => {
    await tab.alive(autosave.flush());
    settleAll(autosave, writeLine);
    return autosave.view().save.kind === "saved" && autosave.view().collisions.length === 0 ? true : null;
  });
  return done ?? false;
}

/** Below the other's text goes everything of one's own: also what an earlier tab had left, and is not there. */
function settleAll<T, At>(autosave: Autosave<T, At>, writeLine: (value: T, marker: string) => T): void {
  for (const collision of autosave.view().collisions) {
    const mine = JSON.stringify(collision.mine).match(/m\d{4}m/g) ?? [];
    autosave.settle(collision, "theirs");
    autosave.change((value) => mine.reduce(writeLine, value));
  }
}

async function handIn(tab: Tab, work: DiscussionWork): Promise<boolean> {
  const done = await insist(async () => {
    const handed = await tab.alive(handInWritten(tab.services, work, work.opened.handedIn));
    return handed.ok ? true : null;
  });
  return done ?? false;
}

async function given<T, F>(result: Promise<Result<T, F>>): Promise<T | null> {
  const settled = await result;
  return settled.ok ? settled.value : null;
}

/** What a hand-in asks for and this group has not written yet. */
function complete(worksheet: Worksheet, asked: readonly string[]): Worksheet {
  return {
    ...worksheet,
    heldOn: worksheet.heldOn ?? "2027-02-01",
    participants: worksheet.participants ?? 5,
    answers: {
      ...worksheet.answers,
      ...Object.fromEntries(asked.map((key) => [key, worksheet.answers[key]?.trim() || "Keskusteltiin."])),
    },
  };
}

function withNeed(worksheet: Worksheet, answerKey: string, marker: string): Worksheet {
  const [perspectiveId = "", themeId = ""] = answerKey.split(".");
  const need = {
    ...{ id: marker, perspectiveId, themeId, competenceId: null, competenceText: marker },
    ...{ description: "", methodId: null, targetGroup: "", urgencyId: null, lineId: null },
  };
  return worksheet.needs.some(({ id }) => id === marker)
    ? worksheet
    : { ...worksheet, needs: [...worksheet.needs, need] };
}

function withAnswer(worksheet: Worksheet, key: string, marker: string): Worksheet {
  return { ...worksheet, answers: { ...worksheet.answers, [key]: line(worksheet.answers[key], marker) } };
}

function withLine(summary: AreaSummary, themeId: string, marker: string): AreaSummary {
  const fi = summary.narrative.fi ?? {};
  return {
    ...summary,
    narrative: { ...summary.narrative, fi: { ...fi, [themeId]: line(fi[themeId], marker) } },
  };
}

function line(text: string | undefined, marker: string): string {
  return text?.includes(marker) ? text : `${text ?? ""}\n${marker}`.trim();
}
