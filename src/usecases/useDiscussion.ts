import { useState } from "react";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import type { Need } from "#domain/discussions/need.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { worksheetParts } from "#domain/discussions/worksheetParts.ts";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave, AutosaveView, Seen } from "./autosave/autosave.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type HandInFailure, handIn } from "./handIn.ts";
import type { Loaded } from "./loaded.ts";
import { changedSinceHandedIn, type OpenedDiscussion, openDiscussion } from "./openDiscussion.ts";
import type { Services } from "./services.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";

/** A group's discussion as its chair and secretary fill it, and as its members read it. */
export interface DiscussionView extends Omit<OpenedDiscussion, "worksheet" | "handedIn" | "me"> {
  readonly today: string;
  readonly worksheet: Worksheet;
  readonly change: (edit: (worksheet: Worksheet) => Worksheet) => void;
  /** A field was left: saves at once. */
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly handedIn: { readonly on: string; readonly changedSince: boolean } | null;
  readonly handIn: () => Promise<Result<null, HandInFailure>>;
  /** The same form is open in another tab of this device. */
  readonly openElsewhere: boolean;
  readonly newNeed: (perspectiveId: string, themeId: string) => Need;
  readonly newAction: () => AgreedAction;
}

type At = Stored<Worksheet>;

interface Work {
  readonly opened: OpenedDiscussion;
  readonly autosave: Autosave<Worksheet, At>;
}

export function useDiscussion(year: number, groupId: GroupId): Loaded<DiscussionView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`worksheet:${year}:${groupId}`);
  const loaded = useLoaded(["discussion", year, groupId], () => begin(services, year, groupId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const [copy, setCopy] = useState<HandedInItem | null>(null);
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view) return { status: "loading" };
  const { opened, autosave } = work;
  const handedIn = copy ?? opened.handedIn;
  return {
    status: "ready",
    value: {
      ...opened,
      today: services.today(),
      worksheet: view.value,
      change: autosave.change,
      blurred: () => void autosave.flush(),
      save: view.save,
      collisions: view.collisions,
      settle: autosave.settle,
      handedIn: handedIn.handedIn && {
        on: handedIn.handedIn.handedInOn,
        changedSince: changedSinceHandedIn(handedIn, view.value),
      },
      handIn: async () => {
        await autosave.flush();
        const unsaved = unsavedReason(autosave.view());
        if (unsaved) return fail(unsaved);
        const done = await handIn(services, opened, handedIn, autosave.view().value);
        if (!done.ok) return done;
        setCopy(done.value);
        return ok(null);
      },
      openElsewhere,
      newNeed: (perspectiveId, themeId) => ({
        id: services.newId(),
        perspectiveId,
        themeId,
        competenceId: null,
        competenceText: "",
        description: "",
        methodId: null,
        targetGroup: "",
        urgencyId: null,
      }),
      newAction: () => ({ id: services.newId(), what: "", who: "", byWhen: null }),
    },
  };
}

async function begin(
  services: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<Work, UseCaseFailure>> {
  const opened = await openDiscussion(services, year, groupId);
  if (!opened.ok) return opened;
  const { stores } = services;
  const autosave = await draftedDocument<Worksheet, At>(
    services,
    opened.value.worksheet.key,
    worksheetParts,
    seen(opened.value.worksheet),
    {
      async save(at, value) {
        const saved = await stores.saveWorksheet(at, value, at.state);
        return saved.ok ? ok(seen(saved.value)) : saved;
      },
      async load() {
        const found = await stores.lookUp({ worksheet: stores.lookups.worksheet(year, groupId) });
        if (!found.ok) return found;
        return found.value.worksheet.ok ? ok(seen(found.value.worksheet.value)) : found.value.worksheet;
      },
    },
  );
  return ok({ opened: opened.value, autosave });
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
