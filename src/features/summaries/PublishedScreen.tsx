import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { PrintButton } from "#ui/PrintButton.tsx";
import { usePageActionStyles } from "#ui/pageAction.styles.ts";
import { WhenReady } from "#ui/WhenReady.tsx";
import { usePublished } from "#usecases/usePublished.ts";
import { DownloadButtons } from "./DownloadButtons.tsx";
import { PublishedContent } from "./PublishedContent.tsx";
import { PublishedStanding } from "./PublishedStanding.tsx";

interface PublishedScreenProps {
  readonly year: number;
  readonly unitId: string;
  readonly revision: number;
}

/** The full copy that a channel's message links to. */
export function PublishedScreen({ year, unitId, revision }: PublishedScreenProps) {
  const texts = useTexts("summaries");
  const styles = usePageActionStyles();
  const loaded = usePublished(year, unitId, revision);
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view?.published.unitName ?? texts.published.untitled}
      eyebrow={texts.published.title(year)}
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
      aside={
        view &&
        !view.withdrawn && (
          <div className={styles.row}>
            <DownloadButtons model={view.model} content={() => view.published} />
            <PrintButton label={texts.published.print} />
          </div>
        )
      }
    >
      <WhenReady loaded={loaded} rows={5}>
        {({ published, model, withdrawn, newer }) => (
          <>
            <PublishedStanding year={year} unitId={unitId} withdrawn={withdrawn} newer={newer} />
            {!withdrawn && <PublishedContent published={published} model={model} />}
          </>
        )}
      </WhenReady>
    </Page>
  );
}
