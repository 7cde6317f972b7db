import { makeStyles, tokens } from "@fluentui/react-components";
import type { CommonDecision } from "#domain/lines/commonDecision.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { Prose } from "#ui/Prose.tsx";
import { commonPart } from "../formParts.ts";
import { writtenIn } from "../writtenIn.ts";

interface DecisionReadingProps {
  readonly decision: CommonDecision | null;
  readonly model: YearModel;
}

const useStyles = makeStyles({
  decision: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** What the group decided on the common competences, as text. */
export function DecisionReading({ decision, model }: DecisionReadingProps) {
  const texts = useTexts("cascade").common;
  const styles = useStyles();
  return (
    <FormSection id={commonPart} title={texts.title}>
      {decision ? (
        <>
          <p className={styles.decision}>{texts.decisions[decision.decision]}</p>
          {decision.remark.trim() && <Prose text={decision.remark} {...writtenIn(model)} />}
        </>
      ) : (
        <p className={styles.none}>{texts.notDecided}</p>
      )}
    </FormSection>
  );
}
