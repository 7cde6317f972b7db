import { Button } from "@fluentui/react-components";
import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { CompletionRow } from "#domain/talks/completion.ts";
import type { CompletionSum } from "#domain/talks/completionSums.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { chatHref } from "#lib/chatHref.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import { CountBar } from "./CountBar.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { PersonItem } from "./PersonItem.tsx";
import { type ReminderTexts, reminder } from "./reminder.ts";
import { unitName } from "./unitName.ts";

interface SupervisorRowProps {
  readonly name: string;
  /** Undefined: no longer in the personnel data. */
  readonly supervisor: Person | undefined;
  readonly sum: CompletionSum;
  readonly rows: readonly CompletionRow[];
  readonly at: TalkCompletion;
  readonly heldBy: string;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly deputy: StaffDeputy | undefined;
  /** Null while the words have not come. */
  readonly reminders: ReminderTexts | null;
  readonly link: (label: string) => string;
  readonly onDeputy: () => void;
}

/** One supervisor: how many are left, who they are, and the way to a reminder. */
export function SupervisorRow(props: SupervisorRowProps) {
  const { name, supervisor, sum, rows, at, heldBy, people, deputy, reminders, link, onDeputy } = props;
  const texts = useTexts("talkCompletion");
  const { supervisors: words } = texts;
  const formats = useFormats();
  const styles = useCompletionStyles();
  const left = sum.due - sum.held;
  const ready = sum.due > 0 ? words.allHeld(sum.due) : texts.areas.exempt(sum.exempt);
  const stands = left > 0 ? words.left(left, sum.due) : ready;
  const acting = deputy && deputy.to >= at.today ? deputy : undefined;
  const actingName = acting && (people.get(acting.deputyId)?.name ?? "");
  const address = supervisor?.leftOn === undefined ? supervisor?.userPrincipalName : null;
  return (
    <FoldRow
      title={name}
      detail={[
        ...(supervisor ? [unitName(at.units, supervisor.unitId)] : []),
        ...(supervisor?.leftOn === undefined ? [] : [words.hasLeft]),
        ...(acting && actingName !== undefined
          ? [
              acting.from > at.today
                ? words.actingFrom(actingName, formats.shortDay(acting.from))
                : words.acting(actingName, formats.shortDay(acting.to)),
            ]
          : []),
      ].join(" · ")}
      state={<CountBar held={sum.held} due={sum.due} words={stands} />}
    >
      <div className={styles.actions}>
        {left > 0 && address && reminders && (
          <OutsideLink
            href={chatHref(
              [address],
              reminder(reminders, {
                ...{ year: at.year, left, of: sum.due, heldBy, isLate: at.today > heldBy },
                link: link(texts.message.link),
              }),
            )}
            label={words.remindOf(name)}
          >
            {words.remind}
          </OutsideLink>
        )}
        {left > 0 && (
          <Button
            size="large"
            aria-label={acting ? words.changeDeputyOf(name) : words.deputyOf(name)}
            onClick={onDeputy}
          >
            {acting ? words.changeDeputy : words.deputy}
          </Button>
        )}
      </div>
      {supervisor && supervisor.leftOn === undefined && !address && (
        <p className={styles.help}>{words.noAccount}</p>
      )}
      <ul className={styles.list}>
        {rows
          .toSorted((a, b) => a.person.name.localeCompare(b.person.name, "fi"))
          .map((row) => (
            <PersonItem key={row.id} row={row} units={at.units} />
          ))}
      </ul>
    </FoldRow>
  );
}
