import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type StaffDeputy, standingDeputy } from "#domain/organisation/deputy.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { DayRange } from "#ui/DayRange.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormDialog } from "#ui/FormDialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import type { CompletionWork } from "#usecases/talks/completion/useCompletion.ts";
import { useDeputyForm } from "#usecases/useDeputyForm.ts";
import { useWriting } from "#usecases/useWriting.ts";
import { PersonField } from "./PersonField.tsx";

interface StaffDeputyDialogProps {
  readonly open: boolean;
  readonly at: TalkCompletion;
  readonly hr: CompletionOfTown;
  /** Null: to be chosen. */
  readonly supervisorId: PersonId | null;
  readonly work: CompletionWork;
  readonly onClose: () => void;
}

/** Who acts for a supervisor, and for how long. */
export function StaffDeputyDialog({ open, at, hr, supervisorId, work, onClose }: StaffDeputyDialogProps) {
  const { dialog: texts, listTitle } = useTexts("talkCompletion").deputies;
  const announce = useAnnounce();
  const writing = useWriting();
  const { today } = at;
  const currentOf = (id: string) => standingDeputy(work.deputies.get(id)?.value, today);
  const [forWhom, setForWhom] = useState<string>(supervisorId ?? "");
  const current = currentOf(forWhom);
  const form = useDeputyForm(current, today);
  const { deputyId, from, to, shown } = form;
  const supervisors = [...new Set(hr.rows.map((row) => row.supervisorId))]
    .flatMap((id) => hr.people.get(id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
  const candidates = [...hr.people.values()].filter(
    ({ id, leftOn, userPrincipalName }) => id !== forWhom && leftOn === undefined && userPrincipalName,
  );
  const chosen = hr.people.get(deputyId as PersonId);
  const isOnStaff = hr.rows.some(({ person, supervisorId: of }) => person.id === deputyId && of === forWhom);
  const choose = (id: string) => {
    setForWhom(id);
    form.beginFrom(currentOf(id));
  };
  const write = async (deputy: StaffDeputy) => {
    if (!(await writing.run(() => work.setDeputy(listTitle, deputy)))) return;
    announce(texts.saved);
    onClose();
  };
  const save = () => {
    if (!form.check() || forWhom === "") return;
    void write({ supervisorId: forWhom as PersonId, deputyId: deputyId as PersonId, from, to });
  };
  return (
    <FormDialog
      open={open}
      title={texts.title}
      help={texts.help}
      save={texts.save}
      busy={writing.busy}
      onSave={save}
      onClose={onClose}
    >
      <Field
        size="large"
        label={texts.supervisor}
        {...(form.checked && forWhom === "" ? { validationMessage: texts.supervisorRequired } : {})}
      >
        <Select
          size="large"
          value={forWhom}
          disabled={supervisorId !== null}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{texts.chooseSupervisor}</option>
          {supervisors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <PersonField
        key={forWhom}
        label={texts.who}
        hint={texts.whoHint}
        nobody={texts.nobody}
        people={candidates}
        units={at.units}
        chosen={deputyId}
        onChoose={(id) => form.write({ deputyId: id })}
        problem={shown.deputyId ? texts[shown.deputyId] : undefined}
      />
      {isOnStaff && chosen && <Notice tone="info">{texts.onStaff(chosen.name)}</Notice>}
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
      {writing.failure && <FailurePanel failure={writing.failure} lead={texts.failed} />}
      {writing.meanwhile && (
        <div role="alert">
          <Notice tone="warning" title={texts.meanwhileTitle}>
            {texts.meanwhileHelp}
          </Notice>
        </div>
      )}
    </FormDialog>
  );
}
