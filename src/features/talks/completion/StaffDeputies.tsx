import { Button } from "@fluentui/react-components";
import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import { staffDeputyInForce } from "#domain/organisation/deputyInForce.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import type { CompletionWork } from "#usecases/talks/completion/useCompletion.ts";
import { useCompletionStyles } from "./completion.styles.ts";

interface StaffDeputiesProps {
  readonly at: TalkCompletion;
  readonly hr: CompletionOfTown;
  readonly work: CompletionWork;
  /** Null: whose deputy it is, is chosen. */
  readonly onEdit: (supervisorId: PersonId | null) => void;
}

/** Who acts for supervisors now, later, or did last. */
export function StaffDeputies({ at, hr, work, onEdit }: StaffDeputiesProps) {
  const texts = useTexts("talkCompletion");
  const { deputies: words, supervisors } = texts;
  const formats = useFormats();
  const styles = useCompletionStyles();
  const all = [...work.deputies.values()].map(({ value }) => value).sort((a, b) => (a.to < b.to ? 1 : -1));
  const nameOf = (id: PersonId) => hr.people.get(id)?.name ?? supervisors.unnamed;
  return (
    <Section title={words.title} id="staff-deputies">
      <p className={styles.help}>{words.help}</p>
      <div className={styles.actions}>
        <Button size="large" onClick={() => onEdit(null)}>
          {words.add}
        </Button>
      </div>
      {all.length === 0 ? (
        <p className={styles.help}>{words.none}</p>
      ) : (
        <div className={styles.surface}>
          <ul className={styles.list}>
            {all.map((deputy) => (
              <li key={deputy.supervisorId} className={styles.item}>
                <span className={styles.words}>
                  <span className={styles.name}>
                    {words.row(nameOf(deputy.deputyId), nameOf(deputy.supervisorId))}
                  </span>
                  <span className={styles.quiet}>
                    {words.span(formats.day(deputy.from), formats.day(deputy.to))}
                  </span>
                </span>
                {standing(deputy)}
                <Button
                  size="large"
                  appearance="subtle"
                  aria-label={words.editOf(nameOf(deputy.supervisorId))}
                  onClick={() => onEdit(deputy.supervisorId)}
                >
                  {words.edit}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );

  function standing(deputy: StaffDeputy) {
    const { acts, fault } = staffDeputyInForce(deputy, hr.people, at.today);
    if (fault) return <StatusLabel tone="danger">{words.fault[fault]}</StatusLabel>;
    if (acts) return <StatusLabel tone="success">{words.now}</StatusLabel>;
    const isComing = deputy.from > at.today && deputy.to >= deputy.from;
    return <StatusLabel tone="neutral">{isComing ? words.coming : words.ended}</StatusLabel>;
  }
}
