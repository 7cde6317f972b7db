import { type Language, textIn } from "#domain/model/localText.ts";
import { talkAnswerKey } from "#domain/model/talkModel.ts";
import type { Town } from "../townSite.ts";

/** What the ids in documents mean, in the reader's language. */
export function namesById(
  { units, people, groups, model }: Town,
  language: Language,
): ReadonlyMap<string, string> {
  const word = (text: Parameters<typeof textIn>[0]) => textIn(text, language).text;
  const named = (
    things: readonly { readonly id: string; readonly name: Parameters<typeof textIn>[0] }[] = [],
  ) => things.map(({ id, name }) => [id, word(name)] as const);
  const templates = model?.talk?.templates ?? [];
  return new Map<string, string>([
    ...[...units.values()].map(({ id, name }) => [id, name] as const),
    ...groups.map(({ id, name }) => [id, name] as const),
    ...(model?.commonSets ?? []).flatMap(({ competences, methods }) => [
      ...named(competences),
      ...named(methods),
    ]),
    ...(model?.groupKinds ?? []).flatMap(({ perspectives }) => named(perspectives)),
    ...(model?.templates ?? []).flatMap(({ themes }) => named(themes)),
    ...templates.flatMap(({ themes }) =>
      themes.flatMap(({ id, name, subThemes }) =>
        subThemes.map((one) => [talkAnswerKey(id, one.id), `${word(name)}: ${word(one.name)}`] as const),
      ),
    ),
    ...[...people.values()].map(({ id, name }) => [id, name] as const),
  ]);
}
