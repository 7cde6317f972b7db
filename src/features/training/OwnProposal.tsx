import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ReactNode } from "react";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { StandingProposal } from "#domain/training/proposalsOfYear.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { TrainingFactsLine } from "./TrainingFactsLine.tsx";
import { useTrainingStyles } from "./training.styles.ts";

interface OwnProposalProps {
  readonly standing: StandingProposal;
  readonly model: YearModel;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** The form, while it is open. */
  readonly children: ReactNode;
}

/** One proposal; what has been decided can no longer be changed. */
export function OwnProposal({ standing, model, onEdit, onRemove, children }: OwnProposalProps) {
  const texts = useTexts("training").own;
  const styles = useTrainingStyles();
  const { proposal, decision } = standing;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.name}>{proposal.title}</h3>
          <TrainingFactsLine training={proposal} model={model} />
          <DecisionLabel decision={decision} />
          {decision?.reason && <p className={styles.ownWords}>{texts.reason(decision.reason)}</p>}
        </div>
        {!decision && !children && (
          <div className={styles.buttons}>
            <Button
              id={`edit-${proposal.id}`}
              appearance="subtle"
              className={styles.button}
              icon={<EditRegular />}
              aria-label={texts.edit(proposal.title)}
              onClick={onEdit}
            />
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<DeleteRegular />}
              aria-label={texts.remove(proposal.title)}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
      {children && <div className={styles.below}>{children}</div>}
    </li>
  );
}

function DecisionLabel({ decision }: Pick<StandingProposal, "decision">) {
  const texts = useTexts("training").own;
  const formats = useFormats();
  if (!decision)
    return (
      <StatusLabel tone="brand" icon={<ClockRegular aria-hidden />}>
        {texts.waits}
      </StatusLabel>
    );
  return decision.outcome === "taken" ? (
    <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
      {texts.taken(formats.day(decision.on))}
    </StatusLabel>
  ) : (
    <StatusLabel tone="warning" icon={<DismissCircleRegular aria-hidden />}>
      {texts.declined(formats.day(decision.on))}
    </StatusLabel>
  );
}
