import { Button, Field, Input } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useId, useState } from "react";
import { subsidyChange } from "#domain/training/trainingChanges.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import { useFocusFirst } from "./useFocusFirst.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface SubsidyPeriodsProps {
  readonly one: TrainingPerson;
  readonly record: TrainingRecord;
  readonly at: TrainingsOf;
  readonly actions: TrainingActions;
}

type Period = TrainingRecord["subsidised"][number];

/** When a person was employed with a wage subsidy: HR's alone to say. */
export function SubsidyPeriods({ one, record, at, actions }: SubsidyPeriodsProps) {
  const texts = useTexts("training").all.subsidy;
  const span = useTexts("training").span;
  const styles = useTrainingStyles();
  const formats = useFormats();
  const announce = useAnnounce();
  const [adding, setAdding] = useState(false);
  const personId = one.person.id;
  const addId = `subsidy-${personId}`;
  const name = ({ from, to }: Period) => span(formats.day(from), formats.day(to));
  const write = (periods: readonly Period[], undoable?: string) =>
    actions.run(
      [{ personId, changes: subsidyChange(record, [...periods]) }],
      undoable === undefined ? {} : { undoable },
    );
  return (
    <div className={styles.below}>
      <h3 className={styles.name}>{texts.title}</h3>
      <p className={styles.help}>{record.subsidised.length === 0 ? texts.none : texts.help}</p>
      <ul className={styles.plain}>
        {record.subsidised.map((period) => (
          <li key={name(period)} className={styles.head}>
            <span>{name(period)}</span>
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<DeleteRegular />}
              aria-label={texts.remove(name(period))}
              onClick={() =>
                void write(
                  record.subsidised.filter((other) => other !== period),
                  texts.removed(name(period)),
                ).then((done) => done && focusSoon(addId))
              }
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <PeriodForm
          year={at.year}
          save={async (period) => {
            const periods = [...record.subsidised, period].sort((a, b) => a.from.localeCompare(b.from));
            if (!(await write(periods))) return;
            announce(texts.saved(name(period)));
            setAdding(false);
            focusSoon(addId);
          }}
          onClose={() => {
            setAdding(false);
            focusSoon(addId);
          }}
        />
      ) : (
        <Button id={addId} className={styles.button} icon={<AddRegular />} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      )}
    </div>
  );
}

interface PeriodFormProps {
  readonly year: number;
  readonly save: (period: Period) => Promise<void>;
  readonly onClose: () => void;
}

function PeriodForm({ year, save, onClose }: PeriodFormProps) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const id = useId();
  const [period, setPeriod] = useState<Period>({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [saving, setSaving] = useState(false);
  const form = useFocusFirst();
  const isWrong = period.from === "" || period.to === "" || period.to < period.from;
  const submit = async () => {
    if (saving) return;
    if (isWrong) return document.getElementById(`${id}-to`)?.focus();
    setSaving(true);
    await save(period);
    setSaving(false);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field size="large" label={texts.all.subsidy.from}>
        <Input
          size="large"
          type="date"
          value={period.from}
          onChange={(_, { value }) => setPeriod((now) => ({ ...now, from: value }))}
        />
      </Field>
      <Field
        size="large"
        label={texts.all.subsidy.to}
        {...(isWrong ? { validationMessage: texts.all.subsidy.problem } : {})}
      >
        <Input
          size="large"
          type="date"
          id={`${id}-to`}
          value={period.to}
          onChange={(_, { value }) => setPeriod((now) => ({ ...now, to: value }))}
        />
      </Field>
      <div className={styles.wide}>
        <FormButtons saving={saving} texts={texts.form} onCancel={onClose} />
      </div>
    </form>
  );
}
