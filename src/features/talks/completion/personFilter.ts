import type { CompletionRow } from "#domain/talks/completion.ts";

/** Whose discussions are shown; an empty word asks for all. */
export interface PersonFilter {
  readonly name: string;
  readonly areaId: string;
  readonly unitId: string;
  readonly supervisorId: string;
}

export const everybody: PersonFilter = { name: "", areaId: "", unitId: "", supervisorId: "" };

export function matching(
  { person, areaId, unitId, supervisorId }: CompletionRow,
  asked: PersonFilter,
): boolean {
  const words = asked.name.trim().toLocaleLowerCase("fi").split(/\s+/u);
  const name = person.name.toLocaleLowerCase("fi");
  return (
    words.every((word) => name.includes(word)) &&
    (asked.areaId === "" || asked.areaId === areaId) &&
    (asked.unitId === "" || asked.unitId === unitId) &&
    (asked.supervisorId === "" || asked.supervisorId === supervisorId)
  );
}

export const stateFilters = ["open", "held", "exempt", "all"] as const;
export type StateFilter = (typeof stateFilters)[number];

export const passesState: Readonly<Record<StateFilter, (row: CompletionRow) => boolean>> = {
  open: ({ state }) => state === "open",
  held: ({ state }) => state === "held",
  exempt: ({ state }) => state === "exempt",
  all: () => true,
};
