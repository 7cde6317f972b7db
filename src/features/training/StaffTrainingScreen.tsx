import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useStaffTraining } from "#usecases/training/useStaffTraining.ts";
import { StaffTrainings } from "./StaffTrainings.tsx";
import { TrainingLinks } from "./TrainingLinks.tsx";
import { useTrainingStyles } from "./training.styles.ts";

/** A supervisor's staff and their trainings of a year. */
export function StaffTrainingScreen({ year }: { readonly year: number }) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const { loaded, work } = useStaffTraining(year);
  return (
    <Page
      title={texts.staff.title(year)}
      back={{ href: `/training/${year}`, to: texts.toOwn }}
      ready={loaded.status !== "loading"}
    >
      <p className={styles.lead}>{texts.staff.lead}</p>
      <WhenReady loaded={loaded} rows={6}>
        {(staff) => (
          <>
            {staff.people.length === 0 ? (
              <EmptyState title={texts.staff.noStaffTitle} help={texts.staff.noStaffHelp} />
            ) : (
              <StaffTrainings
                staff={staff}
                work={work}
                {...(loaded.status === "ready" && loaded.retry ? { retry: loaded.retry } : {})}
              />
            )}
            <TrainingLinks here="staff" year={year} today={staff.today} mayStaff={false} mayAll={false} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}
