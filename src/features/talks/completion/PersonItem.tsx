import type { CompletionRow } from "#domain/talks/completion.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useCompletionStyles } from "./completion.styles.ts";
import { TalkMarkLabel } from "./TalkMarkLabel.tsx";
import { type UnitNames, unitName } from "./unitName.ts";

interface PersonItemProps {
  readonly row: CompletionRow;
  readonly units: UnitNames;
  /** Where it is not said already. */
  readonly supervisorName?: string;
}

/** One person's discussion: who, where, and whether it was held. */
export function PersonItem({ row, units, supervisorName }: PersonItemProps) {
  const texts = useTexts("talkCompletion").people;
  const styles = useCompletionStyles();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <span className={styles.name}>{row.person.name}</span>
        <span className={styles.quiet}>
          {[
            row.person.title,
            unitName(units, row.unitId),
            supervisorName && texts.with(supervisorName),
            row.isOtherJob && texts.otherJob,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <TalkMarkLabel row={row} />
    </li>
  );
}
