import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useAreaSummary } from "#usecases/useAreaSummary.ts";
import { SummaryActions } from "./SummaryActions.tsx";
import { SummaryContent } from "./SummaryContent.tsx";

interface SummaryScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** HR compiles an area's summary: numbers, the groups' words, and HR's own beside them. */
export function SummaryScreen({ year, unitId }: SummaryScreenProps) {
  const texts = useTexts("summaries");
  const loaded = useAreaSummary(year, unitIdSchema.parse(unitId));
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view ? texts.summary.title(view.board.unit.name) : texts.summary.untitled}
      eyebrow={texts.summary.lead(year)}
      back={{ href: `/board/${year}`, to: texts.board.back }}
      width="wide"
      ready={loaded.status !== "loading"}
      aside={view && <SummaryActions view={view} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <SummaryContent view={ready} retry={loaded.status === "ready" ? loaded.retry : undefined} />
        )}
      </WhenReady>
    </Page>
  );
}
