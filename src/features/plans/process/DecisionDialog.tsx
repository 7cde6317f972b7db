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
} from "@fluentui/react-components";
import { useState } from "react";
import type { Confirmation } from "#domain/plans/planProcess.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { useProcessStyles } from "./process.styles.ts";
import { StepProblem } from "./StepProblem.tsx";
import type { Stepping } from "./useStepping.ts";

type Decision = Pick<Confirmation, "body" | "on" | "meeting" | "section">;

interface DecisionDialogProps {
  readonly open: boolean;
  /** What the town calls the body that confirms. */
  readonly body: string;
  readonly today: string;
  readonly stepping: Stepping;
  readonly onCancel: () => void;
  readonly onSave: (decision: Decision) => void;
}

/** Which decision confirmed the plan. */
export function DecisionDialog({ open, body, today, stepping, onCancel, onSave }: DecisionDialogProps) {
  const texts = useTexts("planProcess").decision;
  const styles = useProcessStyles();
  const surface = useFocusBack(open);
  const [decision, setDecision] = useState<Decision>({ body, on: today, meeting: "", section: "" });
  const [checked, setChecked] = useState(false);
  const write =
    (field: keyof Decision) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setDecision((now) => ({ ...now, [field]: value }));
  const required = (field: "body" | "on" | "meeting") =>
    checked && decision[field].trim() === "" ? { validationMessage: texts[`${field}Required`] } : {};
  const save = () => {
    setChecked(true);
    if ([decision.body, decision.on, decision.meeting].every((text) => text.trim() !== "")) onSave(decision);
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !stepping.busy && onCancel()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.fields}>
            <p className={styles.help}>{texts.help}</p>
            <Field size="large" label={texts.body} {...required("body")}>
              <Input size="large" value={decision.body} onChange={write("body")} />
            </Field>
            <Field size="large" label={texts.on} {...required("on")}>
              <Input
                size="large"
                type="date"
                min="2000-01-01"
                max="2099-12-31"
                value={decision.on}
                onChange={write("on")}
              />
            </Field>
            <div className={styles.pair}>
              <Field size="large" label={texts.meeting} hint={texts.meetingHint} {...required("meeting")}>
                <Input size="large" value={decision.meeting} onChange={write("meeting")} />
              </Field>
              <Field size="large" label={texts.section} hint={texts.sectionHint}>
                <Input size="large" value={decision.section} onChange={write("section")} />
              </Field>
            </div>
            <StepProblem problem={stepping.problem} />
          </DialogContent>
          <DialogActions fluid>
            <Button size="large" disabled={stepping.busy} onClick={onCancel}>
              {texts.cancel}
            </Button>
            <Button size="large" appearance="primary" disabledFocusable={stepping.busy} onClick={save}>
              {stepping.busy ? texts.saving : texts.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
