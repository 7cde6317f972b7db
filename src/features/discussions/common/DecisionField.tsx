import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { commonDecisionSchema } from "#domain/lines/commonDecision.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "../formParts.ts";
import { problemAt } from "../problemAt.ts";
import { writtenIn } from "../writtenIn.ts";

interface DecisionFieldProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
}

const decisions = commonDecisionSchema.shape.decision.options;

const useStyles = makeStyles({
  decision: { display: "grid", gap: tokens.spacingVerticalL, justifyItems: "start" },
  label: { fontWeight: tokens.fontWeightSemibold },
  option: { minHeight: "44px", alignItems: "center" },
  remark: { width: "100%" },
  button: { minHeight: "44px" },
});

/** What the group decided on the proposal; once there is a decision, what belongs to it in words. */
export function DecisionField({ view, problems }: DecisionFieldProps) {
  const texts = useTexts("cascade").common;
  const styles = useStyles();
  const { worksheet, change, blurred, model, commonDraft, preparedGaps } = view;
  const { commonDecision } = worksheet;
  // Where there is no proposal, nothing can be as proposed.
  const offered = decisions.filter(
    (decision) =>
      decision !== "asDrafted" ||
      commonDraft ||
      preparedGaps.commonDraft ||
      commonDecision?.decision === decision,
  );
  const remarkId = fieldId.commonRemark;
  return (
    <div className={styles.decision}>
      <Field size="large" label={{ children: texts.decision, className: styles.label }}>
        <RadioGroup
          value={commonDecision?.decision ?? ""}
          onChange={(_, { value }) => {
            const decision = decisions.find((known) => known === value);
            if (decision)
              change((now) => ({
                ...now,
                commonDecision: { decision, remark: now.commonDecision?.remark ?? "" },
              }));
            blurred();
          }}
        >
          {offered.map((decision) => (
            <Radio
              key={decision}
              className={styles.option}
              value={decision}
              label={texts.decisions[decision]}
            />
          ))}
        </RadioGroup>
      </Field>
      {commonDecision && (
        <>
          <div className={styles.remark}>
            <LongTextField
              short
              id={remarkId}
              label={commonDecision.decision === "withChanges" ? texts.remarkChanges : texts.remark}
              {...writtenIn(model)}
              value={commonDecision.remark}
              error={problemAt(problems, remarkId)}
              onChange={(remark) =>
                change((now) =>
                  now.commonDecision
                    ? { ...now, commonDecision: { ...now.commonDecision, remark } }
                    : { ...now, commonDecision: { decision: commonDecision.decision, remark } },
                )
              }
              onBlur={blurred}
            />
          </div>
          <Button
            size="large"
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              change((now) => ({ ...now, commonDecision: null }));
              blurred();
            }}
          >
            {texts.clear}
          </Button>
        </>
      )}
    </div>
  );
}
