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
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { type DeputyProblem, deputyProblems } from "#domain/organisation/deputyProblems.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { useFocusBack } from "#ui/useFocusBack.ts";
import type { BoardView } from "#usecases/useBoard.ts";
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

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 180px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  help: { margin: 0 },
});

/** Who acts as a group's chair, and for how long. */
export function DeputyDialog({ open, today, hr, group, onSaved, onClose }: DeputyDialogProps) {
  const texts = useTexts("reviews").deputy;
  const ui = useTexts("ui");
  const styles = useStyles();
  const surface = useFocusBack(open);
  const people = usePeople(group.memberIds);
  const known = people.status === "ready" ? people.value : null;
  const members = known ? candidates(group, known) : [];
  const writing = useWriting();
  const stored = hr.deputies.get(group.id)?.value ?? null;
  const current = stored && stored.to >= today && stored.to >= stored.from ? stored : null;
  const [deputyId, setDeputyId] = useState<string>(current?.deputyId ?? "");
  const [from, setFrom] = useState(current?.from ?? today);
  const [to, setTo] = useState(current?.to ?? "");
  const [checked, setChecked] = useState(false);
  const problems = deputyProblems({ deputyId, from, to }, today);
  const shown = checked ? problems : {};
  const write = async (deputy: { deputyId: string; from: string; to: string }) => {
    const done = await writing.run(() =>
      hr.setDeputy({ ...deputy, groupId: group.id, deputyId: deputy.deputyId as PersonId }),
    );
    if (done) onSaved();
  };
  const save = () => {
    setChecked(true);
    if (Object.keys(problems).length === 0) void write({ deputyId, from, to });
  };
  const text = (problem: DeputyProblem | undefined) => (problem ? { validationMessage: texts[problem] } : {});
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !writing.busy && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title(group.name)}</DialogTitle>
          <DialogContent className={styles.fields}>
            <p className={styles.help}>{texts.help}</p>
            {people.status === "failed" && <FailurePanel failure={people.failure} retry={people.retry} />}
            <Field
              size="large"
              label={texts.who}
              {...(known && members.length === 0 ? { hint: texts.nobody } : {})}
              {...text(shown.deputyId)}
            >
              <Select size="large" value={deputyId} onChange={(_, { value }) => setDeputyId(value)}>
                <option value="">{texts.choose}</option>
                {members.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <div className={styles.days}>
              <Field size="large" label={texts.from} {...text(shown.from)}>
                <Input size="large" type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
              </Field>
              <Field size="large" label={texts.to} {...text(shown.to)}>
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
            <WritingProblem writing={writing} />
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

/** Members who can sign in, besides the chair. */
function candidates(group: Group, people: ReadonlyMap<PersonId, Person>): readonly Person[] {
  return [...people.values()]
    .filter(({ id, userPrincipalName, leftOn }) => id !== group.chairId && userPrincipalName && !leftOn)
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
}
