import { isPublishable } from "#domain/lines/layingCopy.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { Hinting } from "#usecases/useHints.ts";
import type { LinesView } from "#usecases/useLinesWork.ts";

interface LinesWarningsProps {
  readonly view: LinesView;
  readonly hinting: Hinting;
}

/** What HR should know before the lines are read by others; none of it stands in the way. */
export function LinesWarnings({ view, hinting }: LinesWarningsProps) {
  const { warnings: texts, states } = useTexts("lines").publish;
  const formats = useFormats();
  const { copies, published, next, standing, model } = view;
  const changes = copies.some(isPublishable);
  const missing = model.languages.map((language) => ({
    language,
    count: next.lines.filter(({ text }) => !text[language]).length,
  }));
  const kept = new Set(next.lines.map(({ id }) => id));
  const removed = changes ? (published?.lines ?? []).filter(({ id }) => !kept.has(id)).length : 0;
  const written = next.lines.flatMap(({ text }) => Object.values(text));
  const hints = [...written, next.common?.remark ?? ""].flatMap((text) => hinting.hintsOf(text));
  const said = [
    ...(standing === "outdated" ? [texts.outdated] : []),
    ...copies
      .filter((copy) => !isPublishable(copy))
      .map(({ name, state }) => texts.notIn(name, states[state])),
    ...missing
      .filter(({ count }) => count > 0)
      .map(({ language, count }) => texts.missingIn(count, texts.languages[language])),
    ...(removed > 0 ? [texts.removed(removed)] : []),
    ...(hints.length > 0 ? [texts.hints(formats.list([...new Set(hints.map(({ words }) => words))]))] : []),
  ];
  return (
    <>
      {said.map((text) => (
        <Notice key={text} tone="warning">
          {text}
        </Notice>
      ))}
      {hinting.withoutNames && <Notice tone="info">{texts.withoutNames}</Notice>}
    </>
  );
}
