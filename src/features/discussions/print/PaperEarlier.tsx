import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Printable } from "#usecases/usePrintable.ts";
import { earlierActions, earlierTitle } from "../earlier/earlierActions.ts";
import { writtenIn } from "../writtenIn.ts";
import { usePrintStyles } from "./print.styles.ts";

/** What was agreed last time, each with boxes to tick. */
export function PaperEarlier({ view }: { readonly view: Printable }) {
  const { outcomes, section, action: words } = useTexts("earlier");
  const formats = useFormats();
  const styles = usePrintStyles();
  const actions = earlierActions(view.earlier);
  if (actions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{earlierTitle(view.earlier, section)}</h3>
      <ul className={styles.list}>
        {actions.map(({ id, what, who, byWhen }) => (
          <li key={id} className={styles.item}>
            <span className={styles.what} {...writtenIn(view.model)}>
              {what}
            </span>
            <span className={styles.facts}>{words.facts(who.trim(), byWhen ? formats.day(byWhen) : "")}</span>
            <span className={styles.boxes}>
              {[outcomes.done, outcomes.dropped, outcomes.goesOn].map((outcome) => (
                <span key={outcome} className={styles.choice}>
                  <span aria-hidden className={styles.box} />
                  {outcome}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
