import { type DraftStorage, draftStorage } from "./draftStorage.ts";

/** Until when a person has seen what others did, kept on this device alone. */
export interface Visits {
  /**
   * Notes that the person is here now and has seen everything up to an instant of SharePoint's own clock. Answers up to
   * where they had seen when this visit began: at first everything, so that nothing is new to who comes for the first
   * time. A device that keeps nothing forgets.
   */
  come(seenTo: string): Promise<string>;
}

export interface VisitsDevice {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly keepsNothing: () => boolean;
  readonly storage?: DraftStorage;
}

/** A visit goes on through reloads and other screens; it has ended when nobody came back to home for so long. */
export const visitEndsAfterMs = 30 * 60 * 1000;
/** Who has not been here for so long is a newcomer, and no trace of them stays. */
const forgottenAfterMs = 90 * 24 * 60 * 60 * 1000;

interface Visit {
  readonly format: 1;
  /** When the person last came to home, by this device's clock. */
  readonly at: number;
  /** Instants of SharePoint's clock, which is the same for everybody. */
  readonly seenBefore: string;
  readonly seenTo: string;
}

/** Keyed by tenant and person, as drafts are. */
export function createVisits(
  owner: { readonly tenantId: string; readonly entraId: string },
  { now, keepsNothing, storage = draftStorage(() => indexedDB, "osaamiskello-visits") }: VisitsDevice,
): Visits {
  const key = `${owner.tenantId}|${owner.entraId}`;
  const come = async (seenTo: string): Promise<string> => {
    const all = await storage.all();
    const forgets = keepsNothing();
    // Where the host does not say who somebody is, the next person on the device would be taken for them.
    const keeps = owner.entraId !== "" && !forgets;
    const isOver = ([, value]: (typeof all)[number]) =>
      forgets || !isVisit(value) || Math.abs(now() - value.at) > forgottenAfterMs;
    const remove = all.filter(isOver).map(([kept]) => kept);
    const last = all.find((one) => one[0] === key && !isOver(one))?.[1];
    const visit = nextVisit(isVisit(last) ? last : null, seenTo, now());
    if (keeps)
      await storage.write({ put: { key, value: visit }, remove: remove.filter((kept) => kept !== key) });
    else if (remove.length > 0) await storage.write({ remove });
    return visit.seenBefore;
  };
  return {
    // A device that cannot keep anything has nothing to compare with.
    come: (seenTo) => come(seenTo).catch(() => seenTo),
  };
}

function nextVisit(last: Visit | null, seenTo: string, at: number): Visit {
  if (!last) return { format: 1, at, seenBefore: seenTo, seenTo };
  const isSame = Math.abs(at - last.at) < visitEndsAfterMs;
  return {
    format: 1,
    at,
    seenBefore: isSame ? last.seenBefore : last.seenTo,
    seenTo: seenTo > last.seenTo ? seenTo : last.seenTo,
  };
}

function isVisit(value: unknown): value is Visit {
  return (value as Partial<Visit> | null | undefined)?.format === 1;
}
