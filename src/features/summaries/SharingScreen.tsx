import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useSharing } from "#usecases/useSharing.ts";
import { useSharingStyles } from "./Sharing.styles.ts";
import { SharingOffer } from "./SharingOffer.tsx";
import { SharingStale } from "./SharingStale.tsx";

/** HR brings together groups that can do something with groups of other units that need it. */
export function SharingScreen({ year }: { readonly year: number }) {
  const texts = useTexts("compiling").sharing;
  const styles = useSharingStyles();
  const loaded = useSharing(year);
  return (
    <Page
      title={texts.title(year)}
      back={{ href: `/board/${year}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(view) => (
          <>
            <GapsNotice gaps={view.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            {view.offers.length === 0 ? (
              <EmptyState title={texts.emptyTitle} help={texts.emptyText} />
            ) : (
              <p className={styles.lead}>{texts.lead}</p>
            )}
            <SharingStale view={view} />
            {view.offers.map((offered) => (
              <SharingOffer key={`${offered.groupId} ${offered.offer.id}`} view={view} offered={offered} />
            ))}
          </>
        )}
      </WhenReady>
    </Page>
  );
}
