import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "../actions.styles.ts";
import { commonPart } from "../formParts.ts";
import { CommonLevels } from "./CommonLevels.tsx";
import { DecisionField } from "./DecisionField.tsx";
import { DraftShown } from "./DraftShown.tsx";

interface CommonSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
}

/** HR's proposal of the year's common competences and ways of learning, and what the group decides on it. */
export function CommonSection({ view, problems }: CommonSectionProps) {
  const texts = useTexts("cascade").common;
  const styles = useActionStyles();
  const { commonDraft, preparedGaps, model, year } = view;
  return (
    <FormSection id={commonPart} title={texts.title}>
      {commonDraft ? (
        <>
          <p className={styles.help}>{texts.help(year)}</p>
          <DraftShown draft={commonDraft} model={model} year={year} />
        </>
      ) : (
        <p className={styles.help}>{preparedGaps.commonDraft ? texts.missing : texts.noDraft}</p>
      )}
      {model.talk && <CommonLevels year={year - 1} />}
      <DecisionField view={view} problems={problems} />
    </FormSection>
  );
}
