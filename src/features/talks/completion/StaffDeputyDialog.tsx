import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import { type DeputyProblem, deputyProblems } from "#domain/organisation/deputyProblems.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useFocusBack } from "#ui/useFocusBack.ts";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import type { CompletionWork } from "#usecases/talks/completion/useCompletion.ts";
import { useWriting } from "#usecases/useWriting.ts";
import { useCompletionStyles } from "./completion.styles.ts";
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
  const ui = useTexts("ui");
  const styles = useCompletionStyles();
  const surface = useFocusBack(open);
  const announce = useAnnounce();
  const writing = useWriting();
  const { today } = at;
  const currentOf = (id: string) => {
    const stored = work.deputies.get(id)?.value;
    return stored && stored.to >= today && stored.to >= stored.from ? stored : null;
  };
  const [forWhom, setForWhom] = useState<string>(supervisorId ?? "");
  const current = currentOf(forWhom);
  const [deputyId, setDeputyId] = useState<string>(current?.deputyId ?? "");
  const [from, setFrom] = useState(current?.from ?? today);
  const [to, setTo] = useState(current?.to ?? "");
  const [checked, setChecked] = useState(false);
  const problems = deputyProblems({ deputyId, from, to }, today);
  const shown = checked ? problems : {};
  const supervisors = [...new Set(hr.rows.map((row) => row.supervisorId))]
    .flatMap((id) => hr.people.get(id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
  const candidates = [...hr.people.values()].filter(
    ({ id, leftOn, userPrincipalName }) => id !== forWhom && leftOn === undefined && userPrincipalName,
  );
  const chosen = hr.people.get(deputyId as PersonId);
  const isOnStaff = hr.rows.some(({ person, supervisorId: of }) => person.id === deputyId && of === forWhom);
  const choose = (id: string) => {
    const theirs = currentOf(id);
    setForWhom(id);
    setDeputyId(theirs?.deputyId ?? "");
    setFrom(theirs?.from ?? today);
    setTo(theirs?.to ?? "");
  };
  const write = async (deputy: StaffDeputy) => {
    if (!(await writing.run(() => work.setDeputy(listTitle, deputy)))) return;
    announce(texts.saved);
    onClose();
  };
  const save = () => {
    setChecked(true);
    if (forWhom === "" || Object.keys(problems).length > 0) return;
    void write({ supervisorId: forWhom as PersonId, deputyId: deputyId as PersonId, from, to });
  };
  const problem = (one: DeputyProblem | undefined) => (one ? { validationMessage: texts[one] } : {});
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !writing.busy && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.form}>
            <p className={styles.text}>{texts.help}</p>
            <Field
              size="large"
              label={texts.supervisor}
              {...(checked && forWhom === "" ? { validationMessage: texts.supervisorRequired } : {})}
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
              onChoose={setDeputyId}
              problem={shown.deputyId ? texts[shown.deputyId] : undefined}
            />
            {isOnStaff && chosen && <Notice tone="info">{texts.onStaff(chosen.name)}</Notice>}
            <div className={styles.days}>
              <Field size="large" label={texts.from} {...problem(shown.from)}>
                <Input size="large" type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
              </Field>
              <Field size="large" label={texts.to} {...problem(shown.to)}>
                <Input size="large" type="date" value={to} onChange={(_, { value }) => setTo(value)} />
              </Field>
            </div>
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
          </DialogContent>
          <DialogActions>
            <Button size="large" disabled={writing.busy} onClick={onClose}>
              {ui.cancel}
            </Button>
            <Button size="large" appearance="primary" disabledFocusable={writing.busy} onClick={save}>
              {texts.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
