import type { Hint } from "#domain/hints/hintsIn.ts";
import type { Language } from "#domain/model/localText.ts";
import type { GroupText } from "#usecases/loadGroupTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";

/** A text with what has been found in it, and where it stands. */
export interface HintedPlace {
  readonly id: string;
  readonly text: string;
  readonly hints: readonly Hint[];
  readonly at:
    | { readonly kind: "narrative"; readonly language: Language; readonly themeId: string }
    | { readonly kind: "competence" }
    | { readonly kind: "group"; readonly groupId: string };
}

type Found = Omit<HintedPlace, "hints">;

/** What is going to be published: HR's own words, and names of competences in the groups' words. */
export function hintsToPublish(view: AreaSummaryView, { hintsOf }: Hinting): readonly HintedPlace[] {
  const narrative = view.languages.flatMap((language) =>
    view.template.themes.map((theme): Found => {
      const at = { kind: "narrative", language, themeId: theme.id } as const;
      return { id: `${language} ${theme.id}`, text: view.narrative[language]?.[theme.id] ?? "", at };
    }),
  );
  const names = view.statistics.byCompetence
    .filter((row) => row.competenceId === null)
    .map((row): Found => ({ id: row.key, text: row.text, at: { kind: "competence" } }));
  return withHints([...narrative, ...names], hintsOf);
}

/** What only HR and the groups' leads read: the needs, and the groups' texts once they have been fetched. */
export function hintsInGroups(
  items: AreaSummaryView["statistics"]["items"],
  groupTexts: readonly GroupText[],
  { hintsOf }: Hinting,
): readonly HintedPlace[] {
  const needs = items.flatMap(({ groupId, need }) =>
    [need.description, need.targetGroup, need.competenceText].map(
      (text, part): Found => ({ id: `${groupId} ${need.id} ${part}`, text, at: { kind: "group", groupId } }),
    ),
  );
  const answers = groupTexts.flatMap(({ groupId, worksheet }) =>
    Object.entries(worksheet?.answers ?? {}).map(
      ([key, text]): Found => ({ id: `${groupId} ${key}`, text, at: { kind: "group", groupId } }),
    ),
  );
  return withHints([...needs, ...answers], hintsOf);
}

function withHints(found: readonly Found[], hintsOf: Hinting["hintsOf"]): readonly HintedPlace[] {
  return found.flatMap((place) => {
    const hints = hintsOf(place.text);
    return hints.length > 0 ? [{ ...place, hints }] : [];
  });
}

/** Enough of the text around a hint to judge it by. */
export function snippetOf(
  text: string,
  { from, to }: Hint,
): { readonly before: string; readonly after: string } {
  const around = 40;
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  return {
    before: from > around ? `…${before.replace(/^\S*\s/u, "")}` : before,
    after: to + around < text.length ? `${after.replace(/\s\S*$/u, "")}…` : after,
  };
}
