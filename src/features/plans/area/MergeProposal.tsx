import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RowProposal } from "#domain/plans/rowProposals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAreaStyles } from "./area.styles.ts";
import { RowFacts, rowName } from "./RowFacts.tsx";
import type { Assembling } from "./useSteps.tsx";

interface MergeProposalProps {
  readonly proposal: RowProposal;
  readonly model: Assembling["model"];
  readonly onMerge: (wordedAs: string) => void;
  readonly onApart: () => void;
}

/** Alike rows: in whose words they become one, or that they stay apart. */
export function MergeProposal({ proposal, model, onMerge, onApart }: MergeProposalProps) {
  const all = useTexts("areaPlan");
  const texts = all.merging;
  const formats = useFormats();
  const styles = useAreaStyles();
  const labelId = useId();
  const [chosen, setChosen] = useState(proposal.rows[0]?.id ?? "");
  const names = formats.list(proposal.rows.map((row) => rowName(row, all.sources.untitled)));
  return (
    <li className={styles.proposal}>
      <span id={labelId} className={styles.legend}>
        {texts.wording}
      </span>
      <RadioGroup aria-labelledby={labelId} value={chosen} onChange={(_, { value }) => setChosen(value)}>
        {proposal.rows.map((row) => (
          <Radio
            key={row.id}
            value={row.id}
            className={styles.choice}
            label={<RowFacts row={row} model={model} />}
          />
        ))}
      </RadioGroup>
      {proposal.words.length > 0 && (
        <span className={styles.quiet}>{texts.common(proposal.words.join(", "))}</span>
      )}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.button}
          aria-label={texts.mergeOf(names)}
          onClick={() => onMerge(chosen)}
        >
          {texts.merge}
        </Button>
        <Button className={styles.button} aria-label={texts.apartOf(names)} onClick={onApart}>
          {texts.apart}
        </Button>
      </div>
    </li>
  );
}
