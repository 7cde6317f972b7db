import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { shownSummaryCollision } from "./shownSummaryCollision.ts";

/** Two of HR wrote or decided the same: neither is lost, one of them chooses. */
export function SummaryCollisions({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries").summary;
  const compiling = useTexts("compiling");
  const lines = useTexts("lines").summary;
  const language = useLanguage();
  return (
    <CollisionNotice
      collisions={view.collisions}
      shown={(collision) => shownSummaryCollision(collision, { view, texts, compiling, lines, language })}
      settle={view.settle}
    />
  );
}
