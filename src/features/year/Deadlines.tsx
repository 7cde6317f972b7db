import type { GroupKind } from "#domain/model/groupKind.ts";
import { textIn } from "#domain/model/localText.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useClockStyles } from "./clock.styles.ts";

interface DeadlinesProps {
  readonly item: Pick<ClockItem, "dueOn" | "deadlines">;
  readonly kinds: readonly GroupKind[];
}

/** By when: by kind of group where they differ. */
export function Deadlines({ item, kinds }: DeadlinesProps) {
  const { dueOn, deadlines } = item;
  const texts = useTexts("clock");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useClockStyles();
  if (dueOn === null) return null;
  if (deadlines.every(({ on }) => on === dueOn))
    return <span className={styles.fact}>{texts.due(formats.day(dueOn))}</span>;
  return deadlines.map(({ kindId, on }) => {
    const kind = kinds.find(({ id }) => id === kindId);
    return (
      <span key={kindId} className={styles.fact}>
        {texts.dueOf(kind ? textIn(kind.name, language).text : kindId, formats.day(on))}
      </span>
    );
  });
}
