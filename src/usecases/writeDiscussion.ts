import { type Worksheet, worksheetSchema } from "#domain/discussions/worksheet.ts";
import { worksheetParts } from "#domain/discussions/worksheetParts.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave, AutosaveView } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type HandInFailure, handIn } from "./handIn.ts";
import { type OpenedDiscussion, openDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";
import { visit } from "./visit.ts";
import { type WithdrawFailure, withdrawDiscussion } from "./withdrawDiscussion.ts";

type At = Stored<Worksheet>;

/** What the worksheet's own row says, for those who look at the list. */
export type RowState = "draft" | "handedIn";

/** A group's discussion while somebody writes it. */
export interface DiscussionWork {
  readonly opened: OpenedDiscussion;
  readonly autosave: Autosave<Worksheet, At>;
  /** Writes into the worksheet's own row whether it has been handed in. */
  readonly mark: (state: RowState) => Promise<void>;
}

/** Opens a group's discussion and keeps it saved from then on. */
export async function writeDiscussion(
  services: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<DiscussionWork, UseCaseFailure>> {
  const visited = await visit(
    services,
    `worksheet:${year}:${groupId}`,
    () => openDiscussion(services, year, groupId),
    ({ worksheet }) => seen(worksheet),
  );
  if (!visited.ok) return visited;
  const { stores } = services;
  const { loaded: opened, seen: initial } = visited.value;
  let state: RowState = opened.handedIn.handedIn ? "handedIn" : "draft";
  const autosave = await draftedDocument<Worksheet, At>(
    services,
    opened.worksheet.key,
    { parts: worksheetParts, schema: worksheetSchema },
    initial,
    {
      async save(at, value) {
        const saved = await stores.saveWorksheet(at, value, state);
        return saved.ok ? ok(seen(saved.value)) : saved;
      },
      async load() {
        const found = await stores.find(stores.lookups.worksheet(year, groupId));
        return found.ok ? ok(seen(found.value)) : found;
      },
    },
  );
  const mark = async (next: RowState) => {
    state = next;
    if (autosave.seen().at.state !== next) await autosave.touch();
  };
  return ok({ opened, autosave, mark });
}

/** Saves what has been written, then hands exactly that in. */
export async function handInWritten(
  services: Services,
  { opened, autosave, mark }: DiscussionWork,
  copy: HandedInItem,
): Promise<Result<HandedInItem, HandInFailure>> {
  const words = async (save: () => Promise<void>): Promise<Result<Worksheet, UseCaseFailure>> => {
    await save();
    // Typed while it was being saved: that is to be handed in as well.
    if (autosave.view().save.kind === "unsaved") await autosave.flush();
    const unsaved = unsavedReason(autosave.view());
    return unsaved ? fail(unsaved) : ok(autosave.view().value);
  };
  const saved = await words(autosave.flush);
  if (!saved.ok) return saved;
  const done = await handIn(services, opened, copy, {
    saved: saved.value,
    // Written once more, the worksheet meets what others have saved, and both are merged.
    renew: () => words(autosave.touch),
  });
  if (done.ok) await mark("handedIn");
  return done;
}

/** Takes the discussion back, and says so in the worksheet's own row. */
export async function withdrawWritten(
  services: Services,
  { opened, mark }: DiscussionWork,
  copy: HandedInItem,
): Promise<Result<HandedInItem, WithdrawFailure>> {
  const done = await withdrawDiscussion(services, opened, copy);
  if (done.ok) await mark("draft");
  return done;
}

function seen(worksheet: Stored<Worksheet>): Seen<Worksheet, At> {
  return { at: worksheet, value: worksheet.value };
}

/** Why what is on screen is not in SharePoint yet: only saved words are handed in. */
function unsavedReason({ save, collisions }: AutosaveView<Worksheet>): UseCaseFailure | null {
  if (collisions.length > 0) return { reason: "conflict", requestId: null };
  if (save.kind === "failed") return save.failure;
  return save.kind === "saved" ? null : { reason: "offline", requestId: null };
}
