import type { Texts } from "#i18n/namespaces.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";

/** What the other one of the two is called. */
export interface Other {
  /** "Esihenkilö", "Työntekijä". */
  readonly who: string;
  readonly name: string;
  readonly withName: string;
}

export function otherIn(
  view: Pick<TalkView, "role" | "employee" | "supervisor">,
  texts: Texts<"talk">,
): Other {
  const isEmployee = view.role === "employee";
  const name = (isEmployee ? view.supervisor : view.employee)?.name ?? texts.unnamed;
  return {
    who: isEmployee ? texts.supervisor : texts.employee,
    name,
    withName: isEmployee ? texts.withSupervisor(name) : texts.withEmployee(name),
  };
}
