import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { Link } from "wouter";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { planYearOf } from "#domain/plans/planYear.ts";
import { lacksReason, traceState } from "#domain/trace/traceState.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TracedDiscussion, TracedWay } from "#usecases/loadNeedsTrace.ts";
import { useNeedWayStyles } from "./NeedWay.styles.ts";

interface NeedWayProps {
  readonly trace: TracedWay;
  readonly discussion: TracedDiscussion;
  readonly seesDecisions: boolean;
}

/** A need's way in steps: the line above it, the discussion, the summary, the decision, the training. */
export function NeedWay({ trace, discussion, seesDecisions }: NeedWayProps) {
  const texts = useTexts("trace").needs.way;
  const formats = useFormats();
  const styles = useNeedWayStyles();
  const { compiled } = discussion;
  const day = formats.day(discussion.handedInOn);
  const counted = compiled ? texts.compiled(day, formats.day(compiled.on)) : texts.notCompiled(day);
  const handedIn = seesDecisions ? counted : texts.handedIn(day);
  return (
    <ol className={styles.way}>
      <LineStep answers={trace.answers} />
      <Step name={texts.need} done>
        <p className={styles.said}>{handedIn}</p>
      </Step>
      {seesDecisions && <DecisionSteps trace={trace} discussion={discussion} />}
      <PlanSteps plans={trace.plans} discussion={discussion} />
    </ol>
  );
}

function LineStep({ answers }: Pick<TracedWay, "answers">) {
  const texts = useTexts("trace").needs.way;
  const language = useLanguage();
  const styles = useNeedWayStyles();
  if (!answers) return null;
  if (answers === "gone")
    return (
      <Step name={texts.line} done={false}>
        <p className={mergeClasses(styles.said, styles.open)}>{texts.lineGone}</p>
      </Step>
    );
  const { line, level } = answers;
  return (
    <Step name={texts.line} done>
      <p className={styles.said}>
        <InLanguage shown={textIn(line.text, language)} />
      </p>
      <Link href={`/lines/${level.year}/${level.unitId}`} className={styles.link}>
        {`${level.unitName} ${level.year}`}
      </Link>
    </Step>
  );
}

function DecisionSteps({ trace: { fate, plans }, discussion }: Omit<NeedWayProps, "seesDecisions">) {
  const texts = useTexts("trace").needs.way;
  const kinds = useTexts("earlier").fate;
  const formats = useFormats();
  const styles = useNeedWayStyles();
  const lang = contentLanguage(discussion.model);
  const inWords = lang ? { lang } : {};
  const remark = fate?.remark.trim();
  // By HR's own word: what plans say of it comes after.
  const state = traceState(fate);
  // A row of a plan says it better than that nothing has been written here.
  const isSilent = state === "decided" && (plans.planned.length > 0 || plans.ownRows.length > 0);
  const toBeTrained = state === "decided" || state === "planned" || state === "held";
  return (
    <>
      <Step name={texts.decision} done={fate !== null}>
        <p className={mergeClasses(styles.said, !fate && styles.open)}>
          {fate ? kinds[fate.fate] : texts.undecided}
        </p>
        {remark && (
          <p className={styles.more} {...inWords}>
            {state === "declined" ? texts.reason(remark) : remark}
          </p>
        )}
        {lacksReason(fate) && <p className={styles.more}>{texts.noReason}</p>}
      </Step>
      {toBeTrained && !isSilent && (
        <Step name={texts.training} done={state !== "decided"}>
          <TrainingWords fate={fate} {...inWords} />
        </Step>
      )}
      {toBeTrained && state !== "decided" && (
        <Step name={texts.held} done={state === "held"}>
          <p className={mergeClasses(styles.said, state !== "held" && styles.open)}>
            {fate?.ledTo?.heldOn ? formats.day(fate.ledTo.heldOn) : texts.notHeld}
          </p>
        </Step>
      )}
    </>
  );
}

function TrainingWords({ fate, lang }: Pick<TracedWay, "fate"> & { readonly lang?: string }) {
  const texts = useTexts("trace").needs.way;
  const styles = useNeedWayStyles();
  const what = fate?.ledTo?.what.trim();
  const when = fate?.ledTo?.when.trim();
  const inWords = lang ? { lang } : {};
  if (!fate?.ledTo) return <p className={mergeClasses(styles.said, styles.open)}>{texts.notPlanned}</p>;
  return (
    <>
      {what ? (
        <p className={styles.said} {...inWords}>
          {what}
        </p>
      ) : (
        <p className={mergeClasses(styles.said, styles.open)}>{texts.trainingUnnamed}</p>
      )}
      {when && (
        <p className={styles.more} {...inWords}>
          {when}
        </p>
      )}
    </>
  );
}

/** The rows of plans that answer the need, and what became of them. */
function PlanSteps({ plans, discussion }: Pick<TracedWay, "plans"> & Pick<NeedWayProps, "discussion">) {
  const texts = useTexts("trace").needs.way;
  const formats = useFormats();
  const styles = useNeedWayStyles();
  const lang = contentLanguage(discussion.model);
  const inWords = lang ? { lang } : {};
  const ownPlan = `/plan/${planYearOf(discussion.year)}/${discussion.groupId}`;
  return (
    <>
      {plans.ownRows.map((row) => (
        <Step key={row.id} name={texts.ownPlan} done={false}>
          <RowWords row={row} {...inWords} />
          <Link href={ownPlan} className={styles.link}>
            {texts.openOwnPlan}
          </Link>
        </Step>
      ))}
      {plans.planned.map(({ row, realised, planYear, unitId, unitName, isCentral }) => (
        <Fragment key={`${unitId} ${row.id}`}>
          <Step name={texts.plan} done>
            <RowWords row={row} {...inWords} />
            <Link href={`/confirmed/${planYear}/${unitId}`} className={styles.link}>
              {texts.planOf(isCentral ? texts.central : unitName, planYear)}
            </Link>
          </Step>
          <Step name={texts.held} done={realised.state === "held"}>
            <p className={mergeClasses(styles.said, realised.state !== "held" && styles.open)}>
              {realised.state === "held" && realised.heldOn
                ? formats.day(realised.heldOn)
                : texts.realised[realised.state]}
            </p>
            {realised.remark.trim() && (
              <p className={styles.more} {...inWords}>
                {realised.remark}
              </p>
            )}
          </Step>
        </Fragment>
      ))}
    </>
  );
}

function RowWords({ row, lang }: { readonly row: PlanRow; readonly lang?: string }) {
  const texts = useTexts("trace").needs.way;
  const styles = useNeedWayStyles();
  const inWords = lang ? { lang } : {};
  const what = row.training.trim();
  const around = [row.when.trim(), row.provider.trim()].filter((word) => word !== "").join(", ");
  return (
    <>
      <p className={mergeClasses(styles.said, !what && styles.open)} {...(what ? inWords : {})}>
        {what || texts.trainingUnnamed}
      </p>
      {around && (
        <p className={styles.more} {...inWords}>
          {around}
        </p>
      )}
    </>
  );
}

interface StepProps {
  readonly name: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

function Step({ name, done, children }: StepProps) {
  const styles = useNeedWayStyles();
  return (
    <li className={styles.step}>
      <span aria-hidden className={mergeClasses(styles.dot, done && styles.done)} />
      <div>
        <span className={styles.name}>{name}</span>
        {children}
      </div>
    </li>
  );
}
