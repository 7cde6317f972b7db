import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import type { CommonDrafting } from "#usecases/useCommon.ts";
import { shownDraftCollision } from "./shownDraftCollision.ts";

/** Two of HR wrote the same: neither is lost, one of them chooses. */
export function DraftCollisions({ drafting }: { readonly drafting: CommonDrafting }) {
  const texts = useTexts("model");
  const language = useLanguage();
  return (
    <CollisionNotice
      collisions={drafting.collisions}
      shown={(collision) => shownDraftCollision(collision, texts, language)}
      settle={drafting.settle}
    />
  );
}
