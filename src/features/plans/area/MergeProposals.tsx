import { Button } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useRef, useState } from "react";
import { withMerged } from "#domain/plans/mergeRows.ts";
import { type RowProposal, rowProposals, rowsApart } from "#domain/plans/rowProposals.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAreaStyles } from "./area.styles.ts";
import { MergeProposal } from "./MergeProposal.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface MergeProposalsProps {
  readonly plan: Assembling;
  readonly step: Step;
}

/** More are shown on request. */
const shownFirst = 4;

/** Rows that seem to be about the same training, to be merged or kept apart. */
export function MergeProposals({ plan, step }: MergeProposalsProps) {
  const texts = useTexts("areaPlan").merging;
  const styles = useAreaStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  // Not with every letter that is typed in a plan of thousands of rows.
  const { rows, keptApart } = useDeferredValue(plan.sheet);
  const { model } = plan;
  const proposals = useMemo(() => rowProposals(rows, model, keptApart), [rows, model, keptApart]);
  if (proposals.length === 0) return null;
  const shown = all ? proposals : proposals.slice(0, shownFirst);
  const merge = ({ rows: together }: RowProposal, wordedAs: string) => {
    const ids = together.map(({ id }) => id);
    step(texts.merged, (sheet) => ({ ...sheet, rows: [...withMerged(sheet.rows, ids, wordedAs)] }));
    title.current?.focus();
  };
  const keepApart = (proposal: RowProposal) => {
    const apart = rowsApart(proposal);
    step(texts.keptApart, (sheet) => ({
      ...sheet,
      keptApart: [...new Set([...sheet.keptApart, ...apart])],
    }));
    title.current?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
        {texts.title(proposals.length)}
      </h3>
      <p className={styles.help}>{texts.help}</p>
      <ul className={styles.proposals}>
        {shown.map((proposal) => (
          <MergeProposal
            key={proposal.id}
            proposal={proposal}
            model={model}
            onMerge={(wordedAs) => merge(proposal, wordedAs)}
            onApart={() => keepApart(proposal)}
          />
        ))}
      </ul>
      {shown.length < proposals.length && (
        <div className={styles.bar}>
          <Button className={styles.button} onClick={() => setAll(true)}>
            {texts.rest(proposals.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
