import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useClockEditing } from "#usecases/useClockEditing.ts";
import { EditedDates } from "./EditedDates.tsx";

/** HR decides when what is done, and by when groups hand in. */
export function ClockEditScreen() {
  const texts = useTexts("clock").editing;
  const { loaded, change } = useClockEditing();
  return (
    <Page title={texts.title} back={{ href: "/clock", to: texts.back }} ready={loaded.status !== "loading"}>
      <WhenReady loaded={loaded} rows={6}>
        {(clock) =>
          clock.isHr ? (
            <EditedDates clock={clock} change={change} />
          ) : (
            <EmptyState title={texts.forHrTitle} help={texts.forHrHelp} />
          )
        }
      </WhenReady>
    </Page>
  );
}
