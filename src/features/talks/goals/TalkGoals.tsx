import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { AgreedPart } from "./AgreedPart.tsx";
import { EarlierPart } from "./EarlierPart.tsx";
import type { TalkGoalsProps } from "./talkGoalsProps.ts";
import { useGoalUndo } from "./useGoalUndo.tsx";
import { WishesPart } from "./WishesPart.tsx";

/** Goals in the form: what became of earlier ones, wishes, and what is agreed on. */
export function TalkGoals(props: TalkGoalsProps) {
  const texts = useTexts("goals").form;
  const { goals, changeGoals, onBlur } = props;
  const undo = useGoalUndo(changeGoals, onBlur);
  return (
    <>
      {goals ? (
        <EarlierPart {...props} goals={goals} onDone={undo.done} />
      ) : (
        <Notice tone="info">{texts.noGoals}</Notice>
      )}
      <WishesPart {...props} />
      {goals && <AgreedPart {...props} goals={goals} onRemoved={undo.done} />}
      {undo.bar}
    </>
  );
}
