import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useAllTraining } from "#usecases/training/useAllTraining.ts";
import { AllTrainings } from "./AllTrainings.tsx";
import { TrainingsButton } from "./export/TrainingsButton.tsx";
import { TrainingLinks } from "./TrainingLinks.tsx";
import { useTrainingStyles } from "./training.styles.ts";

/** What the trainings of the whole staff come to in a year: HR's. */
export function AllTrainingScreen({ year }: { readonly year: number }) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const { loaded, work } = useAllTraining(year);
  return (
    <Page
      title={texts.all.title(year)}
      width="wide"
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
      aside={loaded.status === "ready" && loaded.value && <TrainingsButton all={loaded.value} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(all) =>
          all ? (
            <>
              <p className={styles.lead}>{texts.all.lead}</p>
              <AllTrainings
                all={all}
                work={work}
                {...(loaded.status === "ready" && loaded.retry ? { retry: loaded.retry } : {})}
              />
              <TrainingLinks here="all" year={year} today={all.today} mayStaff={false} mayAll={false} />
            </>
          ) : (
            <EmptyState title={texts.all.forHrTitle} help={texts.all.forHrHelp} />
          )
        }
      </WhenReady>
    </Page>
  );
}
