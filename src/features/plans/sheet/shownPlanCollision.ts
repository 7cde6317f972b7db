import type { Collision } from "#domain/documents/merge.ts";
import { isRecord } from "#domain/documents/parts.ts";
import { type CellWords, cellText } from "#domain/plans/planCells.ts";
import { planColumns } from "#domain/plans/planColumns.ts";
import { planRowSchema } from "#domain/plans/planRow.ts";
import type { Formats } from "#i18n/formats.ts";
import type { UiLanguage } from "#i18n/language.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";

type CollisionView = Pick<PlanView, "sheet" | "model" | "lines">;

/** Two people wrote the same cell, or the same text: where, and what each of them wrote. */
export function shownPlanCollision(
  { path, mine, theirs }: Collision,
  { sheet, model, lines }: CollisionView,
  texts: Texts<"plans">,
  { language, formats }: { readonly language: UiLanguage; readonly formats: Formats },
): ShownCollision {
  const [part = "", key = ""] = path.split("/");
  const words = { model, lines, language, yes: texts.choice.yes, no: texts.choice.no };
  const shown = (value: unknown): string => {
    if (typeof value === "string") return value;
    const row = planRowSchema.safeParse(value);
    if (part === "rows" && row.success) return rowWords(row.data, texts, words);
    if (part === "frame" && isRecord(value)) return frameWords(value, texts, formats);
    if (part === "handedIn" && isRecord(value)) {
      const on = isRecord(value.now) ? value.now.on : null;
      return typeof on === "string" ? texts.state.handedIn(formats.day(on)) : texts.collision.notHandedIn;
    }
    return isRecord(value) && typeof value.reason === "string" ? value.reason : "";
  };
  const place = () => {
    const at = sheet.rows.findIndex(({ id }) => id === key);
    switch (part) {
      case "rows":
        return at < 0 ? texts.collision.otherRow : texts.collision.row(at + 1, sheet.rows[at]?.need ?? "");
      case "narrative":
        return texts.collision.narrative;
      case "frame":
        return texts.collision.frame;
      case "leftOut":
        return texts.collision.leftOut;
      default:
        return texts.collision.handedIn;
    }
  };
  return {
    place: place(),
    mine: shown(mine),
    theirs: shown(theirs),
    bothPossible: part === "rows" || part === "narrative",
  };
}

function rowWords(
  row: Parameters<typeof cellText>[0],
  { columns }: Texts<"plans">,
  words: CellWords,
): string {
  return planColumns
    .map((column) => ({ title: columns[column.id], text: cellText(row, column, words) }))
    .filter(({ text }) => text !== "")
    .map(({ title, text }) => `${title}: ${text}`)
    .join("\n");
}

function frameWords(
  frame: Readonly<Record<string, unknown>>,
  { totals }: Texts<"plans">,
  formats: Formats,
): string {
  const { days, cost } = frame;
  return [
    typeof days === "number" ? `${totals.days}: ${formats.number(days)}` : "",
    typeof cost === "number" ? `${totals.cost}: ${formats.euros(cost)}` : "",
  ]
    .filter(Boolean)
    .join("\n");
}
