import type { TalkView } from "#usecases/talks/useTalk.ts";
import { TalkGoals } from "../goals/TalkGoals.tsx";
import type { TalkGoalsProps } from "../goals/talkGoalsProps.ts";

/** Goals among the matters of the discussion. The employee's wishes stand in the half of whoever wrote them down. */
export function GoalsPart({ view }: { readonly view: TalkView }) {
  const { role, own, half, readOnly, changeOwn, changeHalf } = view;
  const isTogether = role === "supervisor" && half.together !== null && !own?.wishes.length;
  const together = half.together?.wishes ?? [];
  const setOwn: TalkGoalsProps["setWishes"] = (edit) =>
    changeOwn((now) => ({ ...now, wishes: [...edit(now.wishes)] }));
  const setTogether: TalkGoalsProps["setWishes"] = (edit) =>
    changeHalf((now) => ({
      ...now,
      together: now.together && { ...now.together, wishes: [...edit(now.together.wishes)] },
    }));
  const writes = readOnly === null;
  const setWishes = role === "employee" ? setOwn : isTogether ? setTogether : null;
  const people = [view.employee, view.supervisor].flatMap((one) =>
    one ? [[one.id, one.name] as const] : [],
  );
  return (
    <TalkGoals
      role={role}
      year={view.year}
      folder={view.goalsFolder}
      model={view.model}
      today={view.today}
      me={view.me.id}
      names={new Map(people)}
      wishes={isTogether ? together : [...(own?.wishes ?? []), ...(own ? [] : together)]}
      setWishes={writes ? setWishes : null}
      goals={view.goals}
      changeGoals={view.changeGoals}
      checkIns={view.checkIns}
      onBlur={view.blurred}
      newId={view.newId}
    />
  );
}
