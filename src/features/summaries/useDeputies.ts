import type { Deputy } from "#domain/organisation/deputy.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { BoardView } from "#usecases/useBoard.ts";
import { usePeople } from "#usecases/usePeople.ts";

export interface ShownDeputy {
  readonly deputy: Deputy;
  readonly name: string;
  /** For the group's row. */
  readonly text: string;
}

/** Deputies that act now or will, by group, with their names once those have come. */
export function useDeputies({
  hr,
  today,
}: Pick<BoardView, "hr" | "today">): ReadonlyMap<string, ShownDeputy> {
  const texts = useTexts("reviews").states;
  const formats = useFormats();
  const deputies = [...(hr?.deputies.values() ?? [])]
    .map(({ value }) => value)
    .filter(({ from, to }) => to >= today && to >= from);
  const people = usePeople(deputies.map(({ deputyId }) => deputyId));
  const shown = deputies.map((deputy): readonly [string, ShownDeputy] => {
    const { groupId, deputyId, from, to } = deputy;
    const name = (people.status === "ready" && people.value.get(deputyId)?.name) || "…";
    const text =
      from > today
        ? texts.deputyFrom(name, formats.shortDay(from))
        : texts.deputy(name, formats.shortDay(to));
    return [groupId, { deputy, name, text }];
  });
  return new Map(shown);
}
