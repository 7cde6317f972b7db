import type { PlanEvent } from "#domain/plans/planProcess.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { ProcessView } from "#usecases/plans/loadProcess.ts";
import { useProcessStyles } from "./process.styles.ts";

/** Who did what and when, the newest first. */
export function History({ view }: { readonly view: ProcessView }) {
  const texts = useTexts("planProcess").history;
  const formats = useFormats();
  const styles = useProcessStyles();
  const { log, reviews } = view.process;
  const whom = ({ id, unitId }: PlanEvent) => {
    const groupId = reviews.find((review) => review.id === id)?.groupId;
    return (
      view.units.find((unit) => unit.unitId === unitId)?.name ??
      view.groups.find((group) => group.id === groupId)?.name ??
      unitId
    );
  };
  return (
    <Section title={texts.title}>
      {log.length === 0 ? (
        <p className={styles.quiet}>{texts.empty}</p>
      ) : (
        <ol className={styles.list} reversed>
          {[...log].reverse().map((event) => {
            const about = whom(event);
            const what = texts.what[event.what];
            const name = event.by === null ? undefined : view.names.get(event.by);
            return (
              <li key={event.id} className={styles.event}>
                <span className={styles.when}>{formats.dayAndTime(new Date(event.at))}</span>
                <span>
                  {about ? texts.of(what, about) : what}
                  {event.version > 1 && `, ${texts.version(event.version)}`}
                  {name && <span className={styles.note}>{name}</span>}
                  {event.note && <span className={styles.note}>{event.note}</span>}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}
