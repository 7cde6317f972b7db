import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import { isReady, isSealed } from "#domain/plans/planStates.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { ProcessView } from "#usecases/plans/loadProcess.ts";
import type { ProcessActions } from "#usecases/plans/useProcess.ts";
import type { Asked } from "./ProcessDialogs.tsx";
import { PublishLinks } from "./PublishLinks.tsx";
import { useProcessStyles } from "./process.styles.ts";
import type { Stepping } from "./useStepping.ts";

interface NextCardProps {
  readonly view: ProcessView;
  readonly actions: ProcessActions | null;
  readonly stepping: Stepping;
  readonly ask: (asked: Asked) => void;
}

/** Where the plan is, what comes next, and the one thing to do for it. */
export function NextCard(props: NextCardProps) {
  const { view } = props;
  const texts = useTexts("planProcess").next;
  const styles = useProcessStyles();
  const { process, inForce } = view;
  const amended = process.amendments.find(({ version }) => version === process.version);
  return (
    <section className={styles.card} aria-labelledby="plan-next">
      <h2 id="plan-next" className={styles.cardTitle}>
        {texts.title}
      </h2>
      {process.version > 1 && <p className={styles.quiet}>{texts.version(process.version)}</p>}
      {amended && <p className={styles.quiet}>{texts.amends(amended.reason)}</p>}
      {inForce !== null && inForce < process.version && (
        <p className={styles.quiet}>{texts.inForceMeanwhile(inForce)}</p>
      )}
      <NextOfStage {...props} />
    </section>
  );
}

function NextOfStage(props: NextCardProps) {
  switch (props.view.stage) {
    case "compiling":
      return <Compiling {...props} />;
    case "review":
      return <InReview {...props} />;
    case "committee":
      return <BeforeCommittee {...props} />;
    case "confirmed":
      return <Confirmed {...props} />;
    case "followedUp":
      return <FollowedUp {...props} />;
    case "archived":
      return <Archived {...props} />;
  }
}

function Compiling({ view, actions, stepping, ask }: NextCardProps) {
  const texts = useTexts("planProcess").next.compiling;
  const formats = useFormats();
  const styles = useProcessStyles();
  const ready = view.units.filter(({ standing }) => isReady(standing));
  const missing = view.units.filter(({ standing }) => !isReady(standing));
  const isAmending = view.process.version > 1;
  return (
    <>
      <p className={styles.text}>
        {isAmending ? texts.textAmending : texts.text(ready.length, view.units.length)}
      </p>
      {!isAmending && <p className={styles.quiet}>{texts.due(formats.day(view.areasDueOn))}</p>}
      {actions && ready.length > 0 && (
        <Step busy={stepping.busy} onClick={() => ask({ kind: "send", missing })}>
          {texts.send}
        </Step>
      )}
    </>
  );
}

function InReview({ view, actions, stepping, ask }: NextCardProps) {
  const texts = useTexts("planProcess").next.review;
  const styles = useProcessStyles();
  const body = useBody(view);
  const due = view.reviews.filter(({ review }) => !review || review.outcome === "returned");
  const all = view.reviews.length;
  return (
    <>
      <p className={styles.text}>{all === 0 ? texts.noSteps : texts.text(all - due.length, all)}</p>
      {actions && (
        <Step
          busy={stepping.busy}
          quiet={due.length > 0}
          onClick={() => ask({ kind: "toCommittee", missing: due, body: body.text })}
        >
          <span lang={body.lang}>{texts.send(body.text)}</span>
        </Step>
      )}
    </>
  );
}

function BeforeCommittee({ view, actions, stepping, ask }: NextCardProps) {
  const texts = useTexts("planProcess").next.committee;
  const formats = useFormats();
  const styles = useProcessStyles();
  const body = useBody(view);
  return (
    <>
      <p className={styles.text}>{texts.text(body.text)}</p>
      <p className={styles.quiet}>{texts.due(formats.day(view.confirmationDueOn))}</p>
      {actions && (
        <Step busy={stepping.busy} onClick={() => ask({ kind: "decision", body: body.text })}>
          {texts.record}
        </Step>
      )}
    </>
  );
}

function Confirmed({ view, actions, stepping, ask }: NextCardProps) {
  const texts = useTexts("planProcess").next;
  const done = useTexts("planProcess").decision.done;
  const styles = useProcessStyles();
  if (isSealed(view.process) && view.inForce !== view.process.version) {
    return (
      <>
        <p className={styles.text}>
          <strong>{texts.sealing.title}</strong> {texts.sealing.text}
        </p>
        {actions && (
          <Step busy={stepping.busy} onClick={() => void stepping.run(actions.seal, done)}>
            {texts.sealing.run}
          </Step>
        )}
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>{texts.confirmed.text}</p>
      <ReadingLinks view={view} />
      {actions && (
        <>
          <PublishLinks view={view} />
          <div className={styles.buttons}>
            <Button size="large" className={styles.button} onClick={() => ask({ kind: "amend" })}>
              {texts.confirmed.amend}
            </Button>
            <Button size="large" className={styles.button} onClick={() => ask({ kind: "end" })}>
              {texts.confirmed.end}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function FollowedUp({ view, actions, stepping, ask }: NextCardProps) {
  const texts = useTexts("planProcess").next.followedUp;
  const styles = useProcessStyles();
  return (
    <>
      <p className={styles.text}>{texts.text}</p>
      <ReadingLinks view={view} />
      {actions && (
        <Step busy={stepping.busy} onClick={() => ask({ kind: "archive" })}>
          {texts.run}
        </Step>
      )}
    </>
  );
}

function Archived({ view }: NextCardProps) {
  const texts = useTexts("planProcess").next;
  const styles = useProcessStyles();
  return (
    <>
      <p className={styles.text}>{texts.archived}</p>
      <ReadingLinks view={view} />
    </>
  );
}

function ReadingLinks({ view: { planYear } }: Pick<NextCardProps, "view">) {
  const texts = useTexts("planProcess").next.confirmed;
  const styles = useProcessStyles();
  return (
    <div className={styles.buttons}>
      <Link href={`/confirmed/${planYear}`} className={styles.link}>
        {texts.read}
      </Link>
      <Link href={`/followup/${planYear}`} className={styles.link}>
        {texts.followUp}
      </Link>
    </div>
  );
}

function Step(props: {
  readonly busy: boolean;
  /** It may be done, but something else is due first. */
  readonly quiet?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const styles = useProcessStyles();
  return (
    <div className={styles.buttons}>
      <Button
        size="large"
        appearance={props.quiet ? "secondary" : "primary"}
        className={styles.button}
        disabledFocusable={props.busy}
        onClick={props.onClick}
      >
        {props.children}
      </Button>
    </div>
  );
}

function useBody({ model }: ProcessView) {
  return textIn(model.plan.confirmation.body, useLanguage());
}
