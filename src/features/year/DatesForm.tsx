import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { dayOfYear, monthDaySchema } from "#domain/model/monthDay.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { type ClockDates, datesProblems } from "#domain/yearclock/clockDates.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { ClockEditing } from "#usecases/useClockEditing.ts";
import { useClockEditStyles } from "./clockEdit.styles.ts";
import { MonthDayField } from "./MonthDayField.tsx";

interface DatesFormProps {
  readonly dates: ClockDates;
  /** Whether it may have a deadline of its own. */
  readonly mayBeDue: boolean;
  /** For an example of what the dates mean. */
  readonly year: number;
  readonly change: ClockEditing["change"];
  /** The town's data as it stands now: a colleague has changed the same. */
  readonly onChanged: (model: TownModel) => void;
  readonly onCancel: () => void;
  readonly onSaved: (model: TownModel) => void;
}

type Failure = Extract<Awaited<ReturnType<ClockEditing["change"]>>, { ok: false }>["failure"];

/** Changes the dates of one thing of the clock. */
export function DatesForm({ dates, mayBeDue, year, change, onChanged, onCancel, onSaved }: DatesFormProps) {
  const texts = useTexts("clock").editing;
  const styles = useClockEditStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState(dates);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const problems = datesProblems(edited);
  const problemOf = (field: "from" | "to" | "dueOn") => {
    const found = tried ? problems.find((problem) => problem.field === field) : undefined;
    return found && texts.problems[found.problem];
  };
  const save = async () => {
    setTried(true);
    if (saving) return;
    if (problems[0]) {
      document.getElementById(`${id}-${problems[0].field}`)?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    const saved = await change(dates, edited);
    setSaving(false);
    if (saved.ok) return onSaved(saved.value);
    setFailure(saved.failure);
    if (saved.failure.reason === "changedMeanwhile") onChanged(saved.failure.model);
  };
  const day = (field: "from" | "to" | "dueOn", value: string) => (
    <MonthDayField
      id={`${id}-${field}`}
      label={texts[field]}
      value={value}
      error={problemOf(field)}
      onChange={(next) => setEdited({ ...edited, [field]: next })}
    />
  );
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {edited.of !== "groupKind" && day("from", edited.from)}
      {edited.of !== "groupKind" && day("to", edited.to)}
      {edited.of === "entry" && mayBeDue && (
        <Checkbox
          size="large"
          label={texts.hasDue}
          checked={edited.dueOn !== null}
          onChange={(_, { checked }) => setEdited({ ...edited, dueOn: checked === true ? edited.to : null })}
        />
      )}
      {edited.of === "entry" && !mayBeDue && <p className={styles.quiet}>{texts.theirDue}</p>}
      {edited.of === "entry" && mayBeDue && edited.dueOn !== null && day("dueOn", edited.dueOn)}
      {edited.of === "groupKind" && (
        <>
          {day("dueOn", edited.dueOn)}
          <Field size="large" label={texts.which}>
            <RadioGroup
              value={edited.dueInPreviousYear ? "previous" : "same"}
              onChange={(_, { value }) => setEdited({ ...edited, dueInPreviousYear: value === "previous" })}
            >
              <Radio value="same" label={texts.sameYear} />
              <Radio value="previous" label={texts.previousYear} />
            </RadioGroup>
          </Field>
          <WhatFollows dates={edited} year={year} />
        </>
      )}
      {failure && <SaveProblem failure={failure} retry={() => void save()} />}
      <FormButtons saving={saving} texts={texts} onCancel={onCancel} />
    </form>
  );
}

function WhatFollows(props: {
  readonly dates: Extract<ClockDates, { of: "groupKind" }>;
  readonly year: number;
}) {
  const { dates, year } = props;
  const texts = useTexts("clock").editing;
  const formats = useFormats();
  const styles = useClockEditStyles();
  if (!monthDaySchema.safeParse(dates.dueOn).success) return null;
  const on = dayOfYear(dates.dueInPreviousYear ? year - 1 : year, dates.dueOn);
  return (
    <p className={styles.quiet}>
      {texts.example(year, formats.day(on))} {texts.nightly}
    </p>
  );
}

function SaveProblem({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const texts = useTexts("clock").editing;
  if (failure.reason !== "changedMeanwhile") return <FailurePanel failure={failure} retry={retry} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.changedTitle}>
        {texts.changedText}
      </Notice>
    </div>
  );
}
