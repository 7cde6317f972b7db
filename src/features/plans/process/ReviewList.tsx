import { Button } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { GroupReview } from "#domain/plans/planReviews.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { ProcessView } from "#usecases/plans/loadProcess.ts";
import type { Asked } from "./ProcessDialogs.tsx";
import { useProcessStyles } from "./process.styles.ts";

interface ReviewListProps {
  readonly view: ProcessView;
  readonly mayRecord: boolean;
  readonly ask: (asked: Asked) => void;
}

const tones = { approved: "success", remarks: "brand", returned: "warning" } as const;

/** What the management groups have said of the version on its way, step after step. */
export function ReviewList({ view, mayRecord, ask }: ReviewListProps) {
  const texts = useTexts("planProcess").reviews;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useProcessStyles();
  const steps = view.model.plan.reviewSteps;
  if (steps.length === 0) return null;
  const isDone = ({ review }: GroupReview) => review !== null && review.outcome !== "returned";
  // The first step in which somebody has not said a word: later ones wait for it.
  const turn = steps.find((step) => view.reviews.some((one) => one.stepId === step.id && !isDone(one)))?.id;
  const atTurn = steps.findIndex(({ id }) => id === turn);
  return (
    <Section title={texts.title}>
      {steps.map(({ id, name }, index) => {
        const groups = view.reviews.filter(({ stepId }) => stepId === id);
        const waits = turn !== undefined && index > atTurn;
        return (
          <div key={id}>
            <h3 className={styles.step}>
              <InLanguage shown={textIn(name, language)} />
            </h3>
            {groups.length === 0 && <p className={styles.quiet}>{texts.noGroups}</p>}
            <ul className={styles.list}>
              {groups.map(({ groupId, review }) => {
                const group = view.groups.find((one) => one.id === groupId);
                const called = group?.name ?? groupId;
                return (
                  <li key={groupId} className={styles.row}>
                    <div>
                      <p className={styles.name}>{called}</p>
                      {review ? (
                        <StatusLabel tone={tones[review.outcome]}>
                          {`${texts.outcomes[review.outcome]} ${formats.day(review.on)}`}
                        </StatusLabel>
                      ) : (
                        <span className={styles.facts}>{waits ? texts.turn : texts.waiting}</span>
                      )}
                      {review?.remarks && <p className={styles.facts}>{review.remarks}</p>}
                    </div>
                    {mayRecord && view.stage === "review" && !waits && (
                      <div className={styles.side}>
                        <Button
                          className={styles.button}
                          aria-label={review ? texts.againOf(called) : texts.recordOf(called)}
                          onClick={() => ask({ kind: "review", stepId: id, groupId, name: called })}
                        >
                          {review ? texts.again : texts.record}
                        </Button>
                      </div>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
