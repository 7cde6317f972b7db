import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import type { NeedTrace } from "#domain/trace/traceOf.ts";
import { lacksReason } from "#domain/trace/traceState.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TracedDiscussion } from "#usecases/loadNeedsTrace.ts";
import { useNeedWayStyles } from "./NeedWay.styles.ts";

interface NeedWayProps {
  readonly trace: NeedTrace;
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
    </ol>
  );
}

function LineStep({ answers }: Pick<NeedTrace, "answers">) {
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

function DecisionSteps({ trace: { state, fate }, discussion }: Omit<NeedWayProps, "seesDecisions">) {
  const texts = useTexts("trace").needs.way;
  const kinds = useTexts("earlier").fate;
  const formats = useFormats();
  const styles = useNeedWayStyles();
  const lang = contentLanguage(discussion.model);
  const inWords = lang ? { lang } : {};
  const remark = fate?.remark.trim();
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
      {toBeTrained && (
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

function TrainingWords({ fate, lang }: Pick<NeedTrace, "fate"> & { readonly lang?: string }) {
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
