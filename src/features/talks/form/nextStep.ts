import type { Texts } from "#i18n/namespaces.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";

type Standing = Pick<
  TalkView,
  "role" | "state" | "own" | "half" | "acknowledged" | "employee" | "supervisor"
>;

/** What whoever looks at a discussion does next, in words. */
export function nextStep(view: Standing, texts: Texts<"talk">): string {
  const { role, state, own, half, acknowledged } = view;
  const { next } = texts.flow;
  const { who } = otherIn(view, texts);
  const isEmployee = role === "employee";
  if (state === "closed") return next.closed;
  if (state === "acknowledged") return isEmployee ? next.done : next.close;
  if (state === "held") {
    const mine = isEmployee ? acknowledged.employee : acknowledged.supervisor;
    if (!isEmployee && half.together && !half.together.signedOn) return next.sign;
    if (mine) return next.waitAcknowledge(who);
    return acknowledged.lapsed.includes(role) ? next.acknowledgeAgain : next.acknowledge;
  }
  if (state === "prepared") return isEmployee ? next.meet : next.meetSupervisor;
  const isReady = (isEmployee ? own?.readyOn : half.readyOn) != null;
  return isReady ? next.waitOther(who) : next.write;
}
