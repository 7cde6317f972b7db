import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonId } from "#domain/organisation/person.ts";
import { completionBy } from "#domain/talks/completionSums.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import type { CompletionWork } from "#usecases/talks/completion/useCompletion.ts";
import { useLoaded } from "#usecases/useLoaded.ts";
import { useCompletionStyles } from "./completion.styles.ts";
import { loadReminderTexts } from "./reminder.ts";
import { SupervisorRow } from "./SupervisorRow.tsx";

interface SupervisorRowsProps {
  readonly at: TalkCompletion;
  readonly hr: CompletionOfTown;
  readonly heldBy: string;
  readonly work: CompletionWork;
  readonly onDeputy: (supervisorId: PersonId) => void;
}

const shownFirst = 8;

/** Every supervisor with how many are left, who has most of them first: whom HR chases. */
export function SupervisorRows({ at, hr, heldBy, work, onDeputy }: SupervisorRowsProps) {
  const texts = useTexts("talkCompletion").supervisors;
  const styles = useCompletionStyles();
  const [whole, setWhole] = useState(false);
  const { languages } = at.model;
  const loaded = useLoaded(["talkReminder", ...languages], () => loadReminderTexts(languages));
  const nameOf = (id: PersonId) => hr.people.get(id)?.name ?? texts.unnamed;
  const supervisors = [...completionBy(hr.rows, ({ supervisorId }) => supervisorId)]
    .map(([id, sum]) => ({ id, sum, left: sum.due - sum.held, name: nameOf(id) }))
    .sort((a, b) => b.left - a.left || a.name.localeCompare(b.name, "fi"));
  if (supervisors.length === 0) return null;
  return (
    <Section title={texts.title}>
      <p className={styles.help}>{texts.remindHelp}</p>
      <div className={styles.surface}>
        {(whole ? supervisors : supervisors.slice(0, shownFirst)).map(({ id, sum, name }) => (
          <SupervisorRow
            key={id}
            name={name}
            supervisor={hr.people.get(id)}
            sum={sum}
            rows={hr.rows.filter((row) => row.supervisorId === id)}
            at={at}
            heldBy={heldBy}
            people={hr.people}
            deputy={work.deputies.get(id)?.value}
            reminders={loaded.status === "ready" ? loaded.value : null}
            link={work.linkToPeople}
            onDeputy={() => onDeputy(id)}
          />
        ))}
      </div>
      {!whole && supervisors.length > shownFirst && (
        <Button size="large" className={styles.more} onClick={() => setWhole(true)}>
          {texts.more(supervisors.length)}
        </Button>
      )}
    </Section>
  );
}
