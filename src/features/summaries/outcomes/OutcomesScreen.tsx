import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useOutcomes } from "#usecases/useOutcomes.ts";
import { OutcomesContent } from "./OutcomesContent.tsx";

interface OutcomesScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** HR keeps, through the year, what the needs of an area have led to, and tells the groups. */
export function OutcomesScreen({ year, unitId }: OutcomesScreenProps) {
  const texts = useTexts("trace").outcomes;
  const loaded = useOutcomes(year, unitIdSchema.parse(unitId));
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view ? texts.title(view.summary.board.unit.name) : texts.untitled}
      eyebrow={texts.lead(year)}
      back={{ href: `/summary/${year}/${unitId}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <OutcomesContent view={ready} retry={loaded.status === "ready" ? loaded.retry : undefined} />
        )}
      </WhenReady>
    </Page>
  );
}
