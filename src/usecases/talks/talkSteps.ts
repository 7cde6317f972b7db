import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { Services } from "../services.ts";
import { matterVersions } from "./matterVersions.ts";
import { markHeld } from "./people/markHeld.ts";
import { type TalkTexts, talkVersions } from "./talkVersions.ts";
import type { TalkWriting } from "./writeTalk.ts";

/** What the two do with a discussion besides writing it. Each stands in the half of whoever does it, and is saved at once. */
export interface TalkSteps {
  readonly ready: (is: boolean) => void;
  /** The supervisor: the day on which it was held; null: it was not after all. False: HR could not be told just now. */
  readonly held: (on: string | null) => Promise<boolean>;
  /** Exactly what is on the screen of the other's half. */
  readonly acknowledge: () => Promise<void>;
  readonly takeBack: () => void;
  /** The supervisor: the employee's words are written here, together. */
  readonly together: (is: boolean) => void;
  /** The supervisor: the printed record has been signed. */
  readonly signed: (on: string | null) => Promise<void>;
  readonly close: (is: boolean) => void;
}

export function talkSteps(
  services: Services,
  { own, half, opened: { pair } }: TalkWriting,
  texts: TalkTexts,
): TalkSteps {
  const today = services.today();
  const both = (fact: Partial<EmployeeHalf & SupervisorHalf>) => {
    own?.change((now) => ({ ...now, ...fact }));
    half?.change((now) => ({ ...now, ...fact }));
    flush();
  };
  const flush = () => {
    void own?.flush();
    void half?.flush();
  };
  const ofSupervisor = (edit: (now: SupervisorHalf) => SupervisorHalf) => {
    half?.change(edit);
    flush();
  };
  return {
    ready: (is) => both({ readyOn: is ? today : null }),
    async held(on) {
      half?.change((now) => ({ ...now, heldOn: on, exempt: on ? null : now.exempt }));
      // The half is the truth: HR is told of what stands there, and of nothing that could not be saved.
      await half?.flush();
      if (half && half.seen().value.heldOn !== on) return false;
      const { year, half: before } = texts;
      const fact = { year, employeeId: pair.employeeId, heldOn: on, exempt: on ? null : before.exempt };
      return (await markHeld(services, fact)).ok;
    },
    async acknowledge() {
      const [versions, matters] = await Promise.all([
        talkVersions(texts),
        matterVersions(texts, own ? "employee" : "supervisor"),
      ]);
      const version = own ? versions.supervisor : versions.employee;
      both({ acknowledged: { on: today, version, matters } });
    },
    takeBack: () => both({ acknowledged: null }),
    together: (is) =>
      ofSupervisor((now) => ({
        ...now,
        together: is ? { answers: {}, levels: {}, wishes: [], signedOn: null } : null,
      })),
    async signed(on) {
      const [{ employee }, matters] = await Promise.all([
        talkVersions(texts),
        matterVersions(texts, "supervisor"),
      ]);
      ofSupervisor((now) => ({
        ...now,
        together: now.together && { ...now.together, signedOn: on },
        acknowledged: on ? { on: today, version: employee, matters } : null,
      }));
    },
    close: (is) => ofSupervisor((now) => ({ ...now, closedOn: is ? today : null })),
  };
}
