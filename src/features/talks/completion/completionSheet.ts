import type { WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { CompletionOfTown } from "#usecases/talks/completion/loadCompletion.ts";
import { type UnitNames, unitName } from "./unitName.ts";

/** A line for each discussion: who, with whom, and when it was held. Nothing of what was said is known here. */
export function completionSheet(
  { rows, people }: Pick<CompletionOfTown, "rows" | "people">,
  units: UnitNames,
  { name, columns, states, reasons }: Texts<"talkCompletion">["sheet"],
): WrittenSheet {
  return {
    name,
    columns: [
      { title: columns.personId, width: 14, kind: "text" },
      { title: columns.name, width: 28, kind: "text" },
      { title: columns.area, width: 24, kind: "text" },
      { title: columns.unit, width: 28, kind: "text" },
      { title: columns.supervisor, width: 28, kind: "text" },
      { title: columns.state, width: 14, kind: "text" },
      { title: columns.heldOn, width: 12, kind: "day" },
      { title: columns.reason, width: 24, kind: "text" },
    ],
    rows: rows.map(({ person, areaId, unitId, supervisorId, state, heldOn, exempt }) => [
      person.id,
      person.name,
      unitName(units, areaId),
      unitName(units, unitId),
      people.get(supervisorId)?.name ?? null,
      states[state],
      heldOn,
      exempt && reasons[exempt],
    ]),
  };
}
