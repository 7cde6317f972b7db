import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useId, useState } from "react";
import { checkInsOf, type SaidCheckIn, withCheckIn } from "#domain/talks/checkIns.ts";
import type { CheckIn } from "#domain/talks/goal.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { useGoalsStyles } from "./goals.styles.ts";

/** What both have written of the goals, and who may write on. */
export interface CheckInsShown {
  readonly own: readonly CheckIn[];
  readonly agreed: readonly CheckIn[];
  readonly role: "employee" | "supervisor";
  /** Whoever looks; only own words can be changed. */
  readonly me: string;
  readonly today: string;
  /** What people are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Null: nobody writes here now. */
  readonly write: ((edit: (now: readonly CheckIn[]) => CheckIn[]) => void) | null;
  readonly onBlur: () => void;
  readonly newId: () => string;
}

interface CheckInsProps {
  readonly goalId: string;
  readonly what: string;
  readonly shown: CheckInsShown;
}

/** How far a goal has come, in both people's words. One press opens the field; what is typed is saved as it is typed. */
export function CheckIns({ goalId, what, shown }: CheckInsProps) {
  const texts = useTexts("goals").checkIns;
  const styles = useGoalsStyles();
  const fieldId = useId();
  const buttonId = useId();
  const [writing, setWriting] = useState<CheckIn | null>(null);
  const { own, agreed, today, me, write, onBlur, newId } = shown;
  const said = checkInsOf(goalId, own, agreed);
  const open = (checkIn: CheckIn) => {
    setWriting(checkIn);
    focusSoon(fieldId);
  };
  const close = () => {
    setWriting(null);
    onBlur();
    focusSoon(buttonId);
  };
  const text = said.find(({ id }) => id === writing?.id)?.text ?? "";
  return (
    <section className={styles.checkIns} aria-label={texts.title}>
      <p className={styles.checkInsTitle}>{texts.title}</p>
      {said.length === 0 && !writing && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.said}>
        {said
          .filter(({ id }) => id !== writing?.id)
          .map((checkIn) => (
            <Said key={checkIn.id} checkIn={checkIn} shown={shown} onEdit={write ? open : null} />
          ))}
      </ul>
      {write && writing && (
        <div className={styles.writing}>
          <LongTextField
            short
            id={fieldId}
            label={texts.label}
            limit={2_000}
            value={text}
            onChange={(now) => write((all) => withCheckIn(all, { ...writing, text: now }))}
            onBlur={onBlur}
          />
          <div className={styles.actions}>
            <Button size="large" className={styles.button} onClick={close}>
              {texts.done}
            </Button>
          </div>
        </div>
      )}
      {write && !writing && (
        <div className={styles.actions}>
          <Button
            id={buttonId}
            size="large"
            className={styles.button}
            icon={<AddRegular />}
            aria-label={texts.writeOf(what)}
            onClick={() => open({ id: newId(), goalId, on: today, text: "", by: me })}
          >
            {texts.write}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SaidProps {
  readonly checkIn: SaidCheckIn;
  readonly shown: CheckInsShown;
  readonly onEdit: ((checkIn: CheckIn) => void) | null;
}

function Said({ checkIn, shown, onEdit }: SaidProps) {
  const texts = useTexts("goals").checkIns;
  const formats = useFormats();
  const styles = useGoalsStyles();
  const { writer, ...plain } = checkIn;
  const { by, on } = plain;
  const isMine = by === shown.me && writer === shown.role;
  const name = isMine ? texts.you : ((by && shown.names.get(by)) ?? texts[writer]);
  const day = formats.day(on);
  return (
    <li className={styles.saying}>
      <div>
        <p className={styles.quiet}>{texts.by(name, day)}</p>
        <p className={styles.words}>{plain.text}</p>
      </div>
      {isMine && onEdit && (
        <Button
          appearance="subtle"
          size="large"
          className={styles.button}
          aria-label={texts.editOf(day)}
          onClick={() => onEdit(plain)}
        >
          {texts.edit}
        </Button>
      )}
    </li>
  );
}
