import { type Language, type LocalText, textIn } from "#domain/model/localText.ts";
import { methodOf } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import type { WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

type AreaNeeds = Pick<AreaSummaryView, "board" | "digests" | "model" | "template">;

/** Every need of an area's groups as it was handed in, a line each. */
export function needsSheet(
  { board, digests, model, template }: AreaNeeds,
  language: Language,
  { sheet, columns }: Texts<"sheetExport">["needs"],
): WrittenSheet {
  const groups = new Map(board.groups.map(({ groupId, name }) => [groupId, name]));
  const nameOf = (one: { readonly name: LocalText } | undefined) =>
    one ? textIn(one.name, language).text : null;
  const rows = digests.flatMap(({ groupId, digest }) =>
    digest.needs.map((need) => [
      groups.get(groupId) ?? null,
      nameOf(template.themes.find(({ id }) => id === need.themeId)),
      needName(need, model, language)?.text ?? null,
      need.description,
      need.targetGroup,
      nameOf(methodOf(model, need.methodId)),
      nameOf(model.urgencies.find(({ id }) => id === need.urgencyId)),
    ]),
  );
  return {
    name: sheet,
    columns: [
      { title: columns.group, width: 30, kind: "text" },
      { title: columns.theme, width: 24, kind: "text" },
      { title: columns.need, width: 34, kind: "text" },
      { title: columns.description, width: 50, kind: "text" },
      { title: columns.targetGroup, width: 28, kind: "text" },
      { title: columns.method, width: 24, kind: "text" },
      { title: columns.urgency, width: 18, kind: "text" },
    ],
    rows,
  };
}
