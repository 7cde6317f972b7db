import { Button, Field, Select } from "@fluentui/react-components";
import { standingDeputy } from "#domain/organisation/deputy.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { DayRange } from "#ui/DayRange.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormDialog } from "#ui/FormDialog.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useDeputyForm } from "#usecases/useDeputyForm.ts";
import { usePeople } from "#usecases/usePeople.ts";
import { useWriting } from "#usecases/useWriting.ts";
import { WritingProblem } from "./WritingProblem.tsx";

interface DeputyDialogProps {
  readonly open: boolean;
  readonly today: string;
  readonly hr: NonNullable<BoardView["hr"]>;
  readonly group: Group;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Who acts as a group's chair, and for how long. */
export function DeputyDialog({ open, today, hr, group, onSaved, onClose }: DeputyDialogProps) {
  const texts = useTexts("reviews").deputy;
  const people = usePeople(group.memberIds);
  const known = people.status === "ready" ? people.value : null;
  const members = known ? candidates(group, known) : [];
  const writing = useWriting();
  const current = standingDeputy(hr.deputies.get(group.id)?.value, today);
  const form = useDeputyForm(current, today);
  const { deputyId, from, to, shown } = form;
  const write = async (deputy: { deputyId: string; from: string; to: string }) => {
    const done = await writing.run(() =>
      hr.setDeputy({ ...deputy, groupId: group.id, deputyId: deputy.deputyId as PersonId }),
    );
    if (done) onSaved();
  };
  const save = () => {
    if (form.check()) void write({ deputyId, from, to });
  };
  return (
    <FormDialog
      open={open}
      title={texts.title(group.name)}
      help={texts.help}
      save={texts.save}
      busy={writing.busy}
      onSave={save}
      onClose={onClose}
    >
      {people.status === "failed" && <FailurePanel failure={people.failure} retry={people.retry} />}
      <Field
        size="large"
        label={texts.who}
        {...(known && members.length === 0 ? { hint: texts.nobody } : {})}
        {...(shown.deputyId ? { validationMessage: texts[shown.deputyId] } : {})}
      >
        <Select size="large" value={deputyId} onChange={(_, { value }) => form.write({ deputyId: value })}>
          <option value="">{texts.choose}</option>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <DayRange
        from={{
          label: texts.from,
          day: from,
          error: shown.from && texts[shown.from],
          onChange: (day) => form.write({ from: day }),
        }}
        to={{
          label: texts.to,
          day: to,
          error: shown.to && texts[shown.to],
          onChange: (day) => form.write({ to: day }),
        }}
      />
      {current && (
        <div>
          <Button
            size="large"
            disabledFocusable={writing.busy}
            // One that has not begun never does.
            onClick={() => void write({ ...current, to: today })}
          >
            {texts.end}
          </Button>
        </div>
      )}
      <WritingProblem writing={writing} />
    </FormDialog>
  );
}

/** Members who can sign in, besides the chair. */
function candidates(group: Group, people: ReadonlyMap<PersonId, Person>): readonly Person[] {
  return [...people.values()]
    .filter(({ id, userPrincipalName, leftOn }) => id !== group.chairId && userPrincipalName && !leftOn)
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
}
