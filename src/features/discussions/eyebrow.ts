import type { GroupKind } from "#domain/model/groupKind.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import type { Group } from "#domain/organisation/group.ts";

/** What stands above a group's name: its kind, its unit where that has another name, and the year. */
export function eyebrow({ kind, group, unitName, year }: EyebrowParts, language: Language): string {
  const unit = unitName && unitName !== group.name ? [unitName] : [];
  return [textIn(kind.name, language).text, ...unit, String(year)].join(" · ");
}

interface EyebrowParts {
  readonly kind: GroupKind;
  readonly group: Pick<Group, "name">;
  readonly unitName: string;
  readonly year: number;
}
