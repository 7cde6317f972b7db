import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { DayField } from "#ui/DayField.tsx";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { AreaPlan } from "./cascade/AreaPlan.tsx";
import { MaterialsList } from "./cascade/MaterialsList.tsx";
import { fieldId } from "./formParts.ts";
import { problemAt } from "./problemAt.ts";
import { readCount } from "./readCount.ts";
import { TogetherField } from "./together/TogetherField.tsx";

interface BasicsSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 320px))",
    alignItems: "start",
    gap: tokens.spacingHorizontalXXL,
  },
  instructions: { margin: 0, marginTop: tokens.spacingVerticalL },
});

/** When the discussion was held, and how many took part. */
export function BasicsSection({ view, problems }: BasicsSectionProps) {
  const { basics: texts, instructions } = useTexts("discussions");
  const styles = useStyles();
  const { worksheet, template, change, blurred } = view;
  return (
    <FormSection id="basics" title={texts.title}>
      <div className={styles.fields}>
        <DayField
          id={fieldId.heldOn}
          label={texts.heldOn}
          day={worksheet.heldOn}
          error={problemAt(problems, fieldId.heldOn)}
          onChange={(heldOn) => change((now) => ({ ...now, heldOn }))}
          onBlur={blurred}
        />
        <ParticipantsField view={view} error={problemAt(problems, fieldId.participants)} />
      </div>
      {template.instructionsUrl && (
        <p className={styles.instructions}>
          <OutsideLink href={template.instructionsUrl}>{instructions}</OutsideLink>
        </p>
      )}
      <MaterialsList view={view} />
      <AreaPlan plan={view.areaPlan} />
      <TogetherField view={view} />
    </FormSection>
  );
}

function ParticipantsField({
  view,
  error,
}: {
  readonly view: DiscussionView;
  readonly error: string | undefined;
}) {
  const texts = useTexts("discussions").basics;
  const { worksheet, change, blurred } = view;
  // What was typed stays on screen even where it is no number; the worksheet holds numbers only.
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== "" && readCount(typed) === null;
  return (
    <Field
      size="large"
      label={texts.participants}
      hint={texts.participantsHint}
      validationMessage={wrong ? texts.participantsWrong : error}
    >
      <Input
        id={fieldId.participants}
        size="large"
        inputMode="numeric"
        autoComplete="off"
        value={wrong ? typed : String(worksheet.participants ?? "")}
        onChange={(_, { value }) => {
          setTyped(value);
          change((now) => ({ ...now, participants: readCount(value) }));
        }}
        onBlur={blurred}
      />
    </Field>
  );
}
