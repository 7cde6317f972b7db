import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useState } from "react";
import { isReady } from "#domain/plans/planStates.ts";
import type { ReviewWord } from "#domain/plans/planSteps.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { useFocusBack } from "#ui/useFocusBack.ts";
import type { ProcessView } from "#usecases/plans/loadProcess.ts";
import { useProcessStyles } from "./process.styles.ts";
import { StepProblem } from "./StepProblem.tsx";
import type { Stepping } from "./useStepping.ts";

interface ReviewDialogProps {
  readonly open: boolean;
  readonly asked: (Pick<ReviewWord, "stepId" | "groupId"> & { readonly name: string }) | null;
  readonly view: ProcessView;
  readonly stepping: Stepping;
  readonly onCancel: () => void;
  readonly onSave: (word: ReviewWord) => void;
}

const outcomes = ["approved", "remarks", "returned"] as const;
const longest = 4_000;

/** What a management group said of the compiled plan; whatever it sends back is chosen here. */
export function ReviewDialog({ open, asked, view, stepping, onCancel, onSave }: ReviewDialogProps) {
  const texts = useTexts("planProcess").review;
  const central = useTexts("planProcess").units.central;
  const styles = useProcessStyles();
  const surface = useFocusBack(open);
  const group = view.groups.find(({ id }) => id === asked?.groupId);
  const compiled = view.units.filter(({ standing }) => isReady(standing));
  const [on, setOn] = useState(view.today);
  const [outcome, setOutcome] = useState<ReviewWord["outcome"]>("approved");
  const [remarks, setRemarks] = useState("");
  // A service area's own group usually means its own plan.
  const [unitIds, setUnitIds] = useState<readonly string[]>(
    compiled.flatMap(({ unitId }) => (unitId === group?.unitId ? [unitId] : [])),
  );
  const [checked, setChecked] = useState(false);
  const lacksDay = on === "";
  const lacksRemarks = outcome !== "approved" && remarks.trim() === "";
  const lacksUnits = outcome === "returned" && unitIds.length === 0;
  const save = () => {
    setChecked(true);
    if (!asked || lacksDay || lacksRemarks || lacksUnits || remarks.length > longest) return;
    const { stepId, groupId } = asked;
    onSave({ stepId, groupId, on, outcome, remarks, unitIds: outcome === "returned" ? unitIds : [] });
  };
  const said = (lacks: boolean, text: string) => (checked && lacks ? { validationMessage: text } : {});
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !stepping.busy && onCancel()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title(asked?.name ?? "")}</DialogTitle>
          <DialogContent className={styles.fields}>
            <Field size="large" label={texts.on} {...said(lacksDay, texts.onRequired)}>
              <Input
                size="large"
                type="date"
                min="2000-01-01"
                max="2099-12-31"
                value={on}
                onChange={(_, { value }) => setOn(value)}
              />
            </Field>
            <Field size="large" label={texts.outcome}>
              <RadioGroup
                value={outcome}
                onChange={(_, { value }) =>
                  setOutcome(outcomes.find((known) => known === value) ?? "approved")
                }
              >
                {outcomes.map((known) => (
                  <Radio key={known} value={known} label={texts.choices[known]} />
                ))}
              </RadioGroup>
            </Field>
            {outcome === "returned" && (
              <fieldset className={styles.choices}>
                <legend>{texts.units}</legend>
                {compiled.map(({ unitId, name, isCentral }) => (
                  <div key={unitId}>
                    <Checkbox
                      size="large"
                      label={isCentral ? central : name}
                      checked={unitIds.includes(unitId)}
                      onChange={(_, data) =>
                        setUnitIds(
                          data.checked ? [...unitIds, unitId] : unitIds.filter((id) => id !== unitId),
                        )
                      }
                    />
                  </div>
                ))}
                {checked && lacksUnits && (
                  <p role="alert" className={styles.warned}>
                    {texts.unitsRequired}
                  </p>
                )}
              </fieldset>
            )}
            {outcome !== "approved" && (
              <LongTextField
                short
                label={texts.remarks}
                hint={texts.remarksHint}
                value={remarks}
                limit={longest}
                error={checked && lacksRemarks ? texts.remarksRequired : undefined}
                onChange={setRemarks}
              />
            )}
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
