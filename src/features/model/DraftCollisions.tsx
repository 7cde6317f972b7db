import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionDialog } from "#ui/CollisionDialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { CommonDrafting } from "#usecases/useCommon.ts";
import { shownDraftCollision } from "./shownDraftCollision.ts";

/** Two of HR wrote the same: neither is lost, one of them chooses. */
export function DraftCollisions({ drafting }: { readonly drafting: CommonDrafting }) {
  const texts = useTexts("model");
  const ui = useTexts("ui").collision;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const current = drafting.collisions[0];
  const [last, setLast] = useState(current);
  // The dialog still shows the last one while it closes.
  if (current && current !== last) setLast(current);
  const collision = current ?? last;
  if (!collision) return null;
  return (
    <>
      {current && (
        <Notice tone="warning" title={ui.title}>
          <p>{ui.explain}</p>
          <Button onClick={() => setOpen(true)}>{ui.decide}</Button>
        </Notice>
      )}
      <CollisionDialog
        open={open && current !== undefined}
        collision={shownDraftCollision(collision, texts, language)}
        number={1}
        count={drafting.collisions.length}
        onChoose={(choice) => {
          drafting.settle(collision, choice);
          if (drafting.collisions.length === 1) setOpen(false);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
