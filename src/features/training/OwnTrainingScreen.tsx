import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useCalendarYear } from "#usecases/training/useCalendarYear.ts";
import { useOwnTraining } from "#usecases/training/useOwnTraining.ts";
import { OwnEntries } from "./OwnEntries.tsx";
import { OwnProposals } from "./OwnProposals.tsx";
import { TrainingLinks } from "./TrainingLinks.tsx";
import { useTrainingStyles } from "./training.styles.ts";

/** One's own trainings of a year; null: of this one. */
export function OwnTrainingScreen({ year: asked }: { readonly year: number | null }) {
  const texts = useTexts("training");
  const styles = useTrainingStyles();
  const now = useCalendarYear();
  const year = asked ?? now;
  const { loaded, work } = useOwnTraining(year);
  return (
    <Page
      title={texts.own.title(year)}
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
    >
      <p className={styles.lead}>{texts.own.readers}</p>
      <WhenReady loaded={loaded} rows={4}>
        {(own) => (
          <>
            {!own.isKnown && <EmptyState title={texts.own.unknownTitle} help={texts.own.unknownHelp} />}
            {own.isKnown && !own.record && (
              <EmptyState title={texts.own.noRecordTitle} help={texts.own.noRecordHelp} />
            )}
            {own.record && <OwnEntries record={own.record.value} own={own} />}
            {own.record && own.proposals && (
              <OwnProposals record={own.record.value} proposals={own.proposals} own={own} work={work} />
            )}
            <TrainingLinks
              here="own"
              year={year}
              today={own.today}
              mayStaff={own.hasStaff}
              mayAll={own.isHr}
            />
          </>
        )}
      </WhenReady>
    </Page>
  );
}
