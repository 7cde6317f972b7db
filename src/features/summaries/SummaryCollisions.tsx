import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionDialog } from "#ui/CollisionDialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { shownSummaryCollision } from "./shownSummaryCollision.ts";

/** Two of HR wrote or decided the same: neither is lost, one of them chooses. */
export function SummaryCollisions({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries").summary;
  const compiling = useTexts("compiling");
  const ui = useTexts("ui").collision;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const current = view.collisions[0];
  const [last, setLast] = useState(current);
  // The dialog still shows the last one while it closes.
  if (current && current !== last) setLast(current);
  const collision = current ?? last;
  if (!collision) return null;
  const shown = shownSummaryCollision(collision, { view, texts, compiling, language });
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
        collision={shown}
        number={1}
        count={view.collisions.length}
        onChoose={(choice) => {
          view.settle(collision, choice);
          if (view.collisions.length === 1) setOpen(false);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
