import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { usePlanDocument } from "#usecases/plans/usePlanDocument.ts";
import { DocumentContent } from "./DocumentContent.tsx";
import { DocumentFiles } from "./DocumentFiles.tsx";

interface PlanDocumentScreenProps {
  readonly planYear: number;
}

/** The yearly personnel and training plan: HR writes it, management groups read it. */
export function PlanDocumentScreen({ planYear }: PlanDocumentScreenProps) {
  const texts = useTexts("planDocument");
  const loaded = usePlanDocument(planYear);
  const view = loaded.status === "ready" ? loaded.value : null;
  const forOthers = loaded.status === "failed" && loaded.failure.reason === "forbidden";
  return (
    <Page
      title={texts.title(planYear)}
      eyebrow={texts.eyebrow}
      back={{ href: `/plans/${planYear}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
      aside={view && <DocumentFiles view={view} />}
    >
      {forOthers ? (
        <EmptyState
          title={texts.others.title}
          help={<Link href={`/confirmed/${planYear}`}>{texts.others.toConfirmed}</Link>}
        />
      ) : (
        <WhenReady loaded={loaded} rows={6}>
          {(ready) => (
            <DocumentContent view={ready} retry={loaded.status === "ready" ? loaded.retry : undefined} />
          )}
        </WhenReady>
      )}
    </Page>
  );
}
