import type { TalkOfPair, TalkStanding, TalkStep } from "#domain/talks/peopleBoard.ts";
import type { Texts } from "#i18n/namespaces.ts";

interface StepOf {
  readonly standing: TalkStanding;
  readonly step: TalkStep;
  readonly role: "employee" | "supervisor";
  /** The last day for holding it, as it is shown. */
  readonly day: string;
}

/** What is to be done next, in words; empty where there is nothing to say. */
export function stepText(
  texts: Texts<"talkPeople">["step"],
  { half }: TalkOfPair,
  { standing, step, role, day }: StepOf,
): string {
  if (standing === "noDocuments" || standing === "groupYear") return texts[standing];
  if (standing === "exempt") return half?.exempt ? texts.exempt[half.exempt] : "";
  if (step === "prepare") return role === "employee" ? texts.employee.prepare(day) : texts.supervisor.prepare;
  return step === "nothing" ? "" : texts[role][step];
}
