import { groupIdSchema } from "#domain/organisation/group.ts";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { writeNotes } from "./following/writeNotes.ts";
import { type LeftDocument, leftDrafts } from "./leftDrafts.ts";
import type { Services } from "./services.ts";
import { writeTalk } from "./talks/writeTalk.ts";
import { openUnseen, savingOf } from "./visit.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";
import { writeCommonDraft } from "./writeCommonDraft.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

/** Older words are not sent without their writer: half a year later they may surprise everybody. */
const sentAloneForMs = 30 * 24 * 60 * 60 * 1000;

/** Sends what earlier visits left on this device, without anybody opening it; answers what is still there. */
export async function sendLeftDrafts(services: Services): Promise<readonly LeftDocument[]> {
  const tried = new Set<string>();
  for (;;) {
    // Looked up each time: the person may have opened one of them meanwhile.
    const next = (await leftDrafts(services)).find(
      ({ documentKey, ageMs }) =>
        !tried.has(documentKey) && savingOf(services, documentKey) === null && ageMs < sentAloneForMs,
    );
    if (!next) return leftDrafts(services);
    tried.add(next.documentKey);
    const opened = await openUnseen(services, next.documentKey, () => open(services, next));
    if (opened.ok) await opened.value.autosave.flush();
  }
}

async function open(
  services: Services,
  { documentKey, kind, year, id }: LeftDocument,
): Promise<Result<{ readonly autosave: { flush(): Promise<void> } }, UseCaseFailure>> {
  const [document, , , personId] = documentKey.split(":");
  if (document === "note" && personId) {
    const notes = await writeNotes(services, { year, groupId: groupIdSchema.parse(id), personId });
    return notes.ok ? ok({ autosave: notes.value }) : notes;
  }
  if (kind === "common") {
    const common = await writeCommonDraft(services, year);
    if (!common.ok) return common;
    // Nobody writes it any more: what is left stays for its writer to see.
    return common.value.autosave ? ok({ autosave: common.value.autosave }) : fail(notOpen);
  }
  if (kind === "talk") {
    const talk = await writeTalk(services, year, id);
    if (!talk.ok) return talk;
    const own = talk.value.kind === "talk" ? (talk.value.own ?? talk.value.half) : null;
    return own ? ok({ autosave: own }) : fail(notOpen);
  }
  return kind === "discussion"
    ? writeDiscussion(services, year, groupIdSchema.parse(id))
    : writeAreaSummary(services, year, unitIdSchema.parse(id));
}

const notOpen: UseCaseFailure = { reason: "locked", requestId: null };
