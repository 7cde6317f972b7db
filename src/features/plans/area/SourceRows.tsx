import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { withLeftOut, withTaken } from "#domain/plans/assemble.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ReasonDialog } from "#ui/ReasonDialog.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { RowFacts, rowName } from "./RowFacts.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

/** A row of a group's plan, or a need, that may be taken over. */
export interface OfferedRow {
  readonly groupId: string;
  readonly row: PlanRow;
}

interface SourceRowsProps {
  readonly plan: Pick<Assembling, "editable" | "model">;
  /** Whose rows they are, for buttons that are read by themselves. */
  readonly name: string;
  readonly open: readonly OfferedRow[];
  readonly leftOut: readonly (OfferedRow & { readonly reason: string })[];
  readonly step: Step;
}

/** More are shown on request. */
const shownFirst = 20;

/** Rows that are taken, or left out with a reason. */
export function SourceRows({ plan, name, open, leftOut, step }: SourceRowsProps) {
  const all = useTexts("areaPlan");
  const texts = all.sources;
  const styles = useAreaStyles();
  const [whole, setWhole] = useState(false);
  const [asked, setAsked] = useState<OfferedRow | null>(null);
  const [dialog, setDialog] = useState(0);
  const around = useRef<HTMLDivElement>(null);
  const take = (rows: readonly OfferedRow[]) => {
    step(texts.takenNow(rows.length), (sheet) => withTaken(sheet, rows));
    // The button that was pressed is gone.
    around.current?.focus();
  };
  const shown = whole ? open : open.slice(0, shownFirst);
  const nameOf = ({ row }: OfferedRow) => rowName(row, texts.untitled);
  return (
    <div ref={around} tabIndex={-1} className={styles.rows}>
      {plan.editable && open.length > 1 && (
        <div className={styles.bar}>
          <Button className={styles.button} aria-label={texts.takeAllOf(name)} onClick={() => take(open)}>
            {texts.takeAll(open.length)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((offered) => (
          <li key={`${offered.groupId} ${offered.row.id}`} className={styles.row}>
            <span className={styles.words}>
              <RowFacts row={offered.row} model={plan.model} />
            </span>
            {plan.editable && (
              <span className={styles.buttons}>
                <Button
                  appearance="primary"
                  className={styles.button}
                  aria-label={texts.takeOf(nameOf(offered))}
                  onClick={() => take([offered])}
                >
                  {texts.take}
                </Button>
                <Button
                  className={styles.button}
                  aria-label={texts.leaveOf(nameOf(offered))}
                  onClick={() => {
                    setDialog((turn) => turn + 1);
                    setAsked(offered);
                  }}
                >
                  {texts.leave}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < open.length && (
        <Button className={styles.button} onClick={() => setWhole(true)}>
          {texts.more(open.length)}
        </Button>
      )}
      {leftOut.length > 0 && (
        <>
          <h4 className={styles.subtitle}>{texts.leftOutTitle}</h4>
          <ul className={styles.list}>
            {leftOut.map((left) => (
              <li key={`${left.groupId} ${left.row.id}`} className={styles.row}>
                <span className={styles.words}>
                  <RowFacts row={left.row} model={plan.model} />
                  <span className={styles.detail}>{texts.reason(left.reason)}</span>
                </span>
                {plan.editable && (
                  <Button
                    className={styles.button}
                    aria-label={texts.takeAfterAllOf(nameOf(left))}
                    onClick={() => take([left])}
                  >
                    {texts.takeAfterAll}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReasonDialog
        key={dialog}
        open={asked !== null}
        title={all.reasonDialog.title}
        texts={all.reasonDialog}
        busy={false}
        problem={null}
        onCancel={() => setAsked(null)}
        onConfirm={(reason) => {
          if (asked)
            step(texts.leftNow, (sheet) =>
              withLeftOut(sheet, { groupId: asked.groupId, rowId: asked.row.id }, reason),
            );
          setAsked(null);
          around.current?.focus();
        }}
      />
    </div>
  );
}
