import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type Exemption, exemptions } from "#domain/talks/talkMarks.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { StaffTalk } from "#usecases/talks/people/talkPeople.ts";
import type { TalkPeopleWork } from "#usecases/talks/people/useTalkPeople.ts";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface ExemptPartProps {
  readonly talk: StaffTalk;
  readonly isExempt: boolean;
  readonly work: TalkPeopleWork;
  readonly onClose: () => void;
}

/** Why somebody's discussion is not held this year, or that it is after all. */
export function ExemptPart({ talk, isExempt, work, onClose }: ExemptPartProps) {
  const texts = useTexts("talkPeople").exempt;
  const styles = useTalkPeopleStyles();
  const announce = useAnnounce();
  const id = useId();
  const [why, setWhy] = useState<Exemption>("longAbsence");
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [untold, setUntold] = useState(false);
  const save = async (exempt: Exemption | null) => {
    setSaving(true);
    setFailure(null);
    const done = await work.exempt(talk.pairId, exempt);
    setSaving(false);
    if (!done.ok) return setFailure(done.failure);
    setUntold(done.value.notTold !== null);
    announce(exempt ? texts.saved(talk.name) : texts.undone(talk.name));
    onClose();
  };
  return (
    <div className={styles.panel}>
      {failure && <FailurePanel failure={failure} />}
      {untold && <Notice tone="warning">{texts.notTold}</Notice>}
      {isExempt ? (
        <Button
          size="large"
          className={styles.button}
          disabledFocusable={saving}
          onClick={() => void save(null)}
        >
          {saving ? texts.saving : texts.undo}
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!saving) void save(why);
          }}
        >
          <p className={styles.panelTitle} id={id}>
            {texts.title(talk.name)}
          </p>
          <p className={styles.text}>{texts.help}</p>
          <Field label={texts.reason} size="large">
            <RadioGroup
              value={why}
              onChange={(_, { value }) => setWhy(exemptions.find((one) => one === value) ?? why)}
            >
              {exemptions.map((one) => (
                <Radio key={one} value={one} label={texts.reasons[one]} className={styles.radio} />
              ))}
            </RadioGroup>
          </Field>
          <FormButtons saving={saving} texts={texts} onCancel={onClose} />
        </form>
      )}
    </div>
  );
}
