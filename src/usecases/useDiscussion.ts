import { useState } from "react";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import { type DiscussionState, discussionState } from "#domain/discussions/discussionState.ts";
import type { Need } from "#domain/discussions/need.ts";
import type { Offer } from "#domain/discussions/offer.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { Line } from "#domain/lines/line.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { changedSinceCompiled } from "#domain/summaries/reviewedBoard.ts";
import { ok, type Result } from "#lib/result.ts";
import type { HandedInItem } from "#store/groupDocuments.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import { followDiscussion } from "./following/followDiscussion.ts";
import { type FollowingView, useFollowing } from "./following/useFollowing.ts";
import type { HandInFailure } from "./handIn.ts";
import type { Loaded } from "./loaded.ts";
import { changedSinceHandedIn, type OpenedDiscussion } from "./openDiscussion.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";
import type { WithdrawFailure } from "./withdrawDiscussion.ts";
import { handInWritten, withdrawWritten } from "./writeDiscussion.ts";

/** A group's discussion as its chair and secretary fill it, and as its members read it. */
export interface DiscussionView
  extends Omit<OpenedDiscussion, "worksheet" | "handedIn" | "notes">,
    FollowingView {
  readonly today: string;
  readonly worksheet: Worksheet;
  readonly change: (edit: (worksheet: Worksheet) => Worksheet) => void;
  /** A field was left: saves at once. */
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly handedIn: {
    readonly on: string;
    readonly changedSince: boolean;
    /** Why the group did not meet, where that is what it handed in. */
    readonly neverMet: string | null;
  } | null;
  /** Where the discussion stands, with what HR has said to it. */
  readonly state: DiscussionState;
  /** Handed in anew after the published summary was compiled. */
  readonly changedSinceCompiled: boolean;
  readonly handIn: () => Promise<Result<null, HandInFailure>>;
  readonly withdraw: () => Promise<Result<null, WithdrawFailure>>;
  /** The same form is open in another tab of this device. */
  readonly openElsewhere: boolean;
  /** Opens this very discussion in Teams. */
  readonly link: string;
  readonly newNeed: (perspectiveId: string, themeId: string) => Need;
  readonly newAction: () => AgreedAction;
  readonly newOffer: () => Offer;
  readonly newLine: () => Line;
}

/** `place`: whether it is opened as the form or on the projector of a meeting. */
export function useDiscussion(
  year: number,
  groupId: GroupId,
  place: "form" | "meeting" = "form",
): Loaded<DiscussionView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`worksheet:${year}:${groupId}`);
  const loaded = useLoaded(["discussion", year, groupId], () => followDiscussion(services, year, groupId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const [copy, setCopy] = useState<HandedInItem | null>(null);
  const view = useAutosave(work?.autosave ?? null);
  const follower = place === "form" && work?.opened.mayFill === false ? "reader" : place;
  const following = useFollowing(work, view?.value ?? null, follower);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view || !following) return { status: "loading" };
  const { opened, autosave } = work;
  const handedIn = copy ?? opened.handedIn;
  const review = opened.review?.value ?? null;
  return {
    status: "ready",
    value: {
      ...opened,
      ...following,
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
        neverMet: handedIn.handedIn.worksheet.neverMet,
      },
      state: discussionState(handedIn, review),
      changedSinceCompiled: review !== null && changedSinceCompiled(handedIn, review),
      handIn: async () => {
        const done = await handInWritten(services, work, handedIn);
        if (!done.ok) return done;
        setCopy(done.value);
        return ok(null);
      },
      withdraw: async () => {
        const done = await withdrawWritten(services, work, handedIn);
        if (!done.ok) return done;
        setCopy(done.value);
        return ok(null);
      },
      openElsewhere,
      link: services.linkTo(`discussion/${year}/${groupId}`, opened.group.name),
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
        lineId: null,
      }),
      newAction: () => ({ id: services.newId(), what: "", who: "", byWhen: null }),
      newOffer: () => ({
        id: services.newId(),
        competenceId: null,
        competenceText: "",
        description: "",
        ways: [],
      }),
      newLine: () => ({ id: services.newId(), kindId: null, text: "", tagId: null }),
    },
  };
}
