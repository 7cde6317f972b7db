import { hintsIn } from "#domain/hints/hintsIn.ts";
import type { NameIndex } from "#domain/hints/namesIn.ts";
import type { UnitLines } from "#domain/lines/unitLines.ts";
import type { Language, LocalText } from "#domain/model/localText.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import type { AreaMaterial } from "./loadAreaSummary.ts";

/** What HR should know before a summary is seen by others; none of it stands in the way. */
export type PublishWarning =
  | { readonly kind: "nothingHandedIn" | "shortened" }
  /** Themes without HR's text in one of the town's languages. */
  | {
      readonly kind: "narrativeMissing";
      readonly language: Language;
      readonly themes: readonly LocalText[];
    }
  /** Groups that are late, waiting or have taken theirs back; those that HR has returned. */
  | { readonly kind: "missingGroups" | "returnedGroups"; readonly count: number }
  /** Lines that those below do not read yet, or not as they are here; lines that are not for all its readers. */
  | { readonly kind: "linesUnpublished" | "linesOutdated" | "linesNotForReaders" }
  /** Words that may tell about a person. */
  | { readonly kind: "hints"; readonly words: readonly string[] };

interface WarnedMaterial extends Pick<AreaMaterial, "model" | "template" | "board"> {
  /** Where the area's own lines stand. */
  readonly lines: Pick<UnitLines, "standing" | "next">;
}

/** `names`: null where the town's people could not be had; words about health are looked for all the same. */
export function publishWarnings(
  { model, template, board, lines }: WarnedMaterial,
  published: PublishedSummary,
  message: { readonly shortened: boolean },
  names: NameIndex | null,
): readonly PublishWarning[] {
  const { handedIn, expected, returned, neverMet } = board;
  const missing = expected - handedIn - returned - neverMet;
  const words = personalWords(published, names);
  return [
    ...(handedIn === 0 ? [{ kind: "nothingHandedIn" as const }] : []),
    ...model.languages.flatMap((language) => {
      const themes = template.themes.filter(({ id }) => !published.narrative[language]?.[id]);
      const missingThemes = themes.map(({ name }) => name);
      return themes.length > 0
        ? [{ kind: "narrativeMissing" as const, language, themes: missingThemes }]
        : [];
    }),
    ...lineWarnings(lines, published),
    ...(words.length > 0 ? [{ kind: "hints" as const, words }] : []),
    ...(returned > 0 ? [{ kind: "returnedGroups" as const, count: returned }] : []),
    ...(missing > 0 && handedIn > 0 ? [{ kind: "missingGroups" as const, count: missing }] : []),
    ...(message.shortened ? [{ kind: "shortened" as const }] : []),
  ];
}

function lineWarnings(
  { standing, next }: WarnedMaterial["lines"],
  published: PublishedSummary,
): readonly PublishWarning[] {
  return [
    ...(standing === "unpublished" ? [{ kind: "linesUnpublished" as const }] : []),
    ...(standing === "outdated" ? [{ kind: "linesOutdated" as const }] : []),
    ...(next.lines.length > published.lines.length ? [{ kind: "linesNotForReaders" as const }] : []),
  ];
}

/** In HR's own texts, in lines and in competences in the groups' words: all that is published and typed by somebody. */
function personalWords(published: PublishedSummary, names: NameIndex | null): readonly string[] {
  const narratives = Object.values(published.narrative).flatMap((texts) => Object.values(texts ?? {}));
  const competences = published.themes
    .flatMap((theme) => theme.competences)
    .filter(({ common }) => !common)
    .flatMap(({ competence }) => Object.values(competence));
  const lines = published.lines.flatMap(({ text }) => Object.values(text));
  const hints = [...narratives, ...lines, ...competences].flatMap((text) => hintsIn(text, names));
  return [...new Set(hints.map(({ words }) => words))];
}
