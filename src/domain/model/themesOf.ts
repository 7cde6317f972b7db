import type { Theme } from "./discussionTemplate.ts";
import type { TownModel } from "./townModel.ts";

/**
 * The themes that these kinds of group discuss together, each once, in the order of the newest template that has it.
 * A summary gathers groups whose templates may differ in guidance and still share their themes.
 */
export function themesOf(model: TownModel, kindIds: readonly string[]): readonly Theme[] {
  const templateIds = new Set(
    model.groupKinds.filter((kind) => kindIds.includes(kind.id)).map((kind) => kind.templateId),
  );
  const themes = new Map<string, Theme>();
  for (const template of [...model.templates].sort((a, b) => b.version - a.version)) {
    if (!templateIds.has(template.id)) continue;
    for (const theme of template.themes) if (!themes.has(theme.id)) themes.set(theme.id, theme);
  }
  return [...themes.values()];
}
