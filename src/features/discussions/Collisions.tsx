import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { shownCollision } from "./shownCollision.ts";

const CollisionDialog = lazy(async () => ({
  default: (await import("#ui/CollisionDialog.tsx")).CollisionDialog,
}));

/** What chair and secretary wrote at the same time in the same place: one after the other, now or later. */
export function Collisions({ view }: { readonly view: DiscussionView }) {
  const ui = useTexts("ui").collision;
  const texts = { ...useTexts("discussions"), cascade: useTexts("cascade") };
  const language = useLanguage();
  const formats = useFormats();
  const [settled, setSettled] = useState(0);
  const [later, setLater] = useState(false);
  const current = view.collisions[0];
  const [last, setLast] = useState(current);
  // The dialog still shows the last one while it closes.
  if (current && current !== last) setLast(current);
  const collision = current ?? last;
  if (!collision) return null;
  return (
    <>
      {current && later && (
        <Notice tone="warning" title={ui.title}>
          <p>{ui.explain}</p>
          <Button size="large" onClick={() => setLater(false)}>
            {ui.decide}
          </Button>
        </Notice>
      )}
      <Suspense fallback={null}>
        <CollisionDialog
          open={current !== undefined && !later}
          collision={shownCollision(collision, view, texts, { language, formats })}
          number={settled + 1}
          count={settled + view.collisions.length}
          onChoose={(choice) => {
            setSettled(settled + 1);
            view.settle(collision, choice);
          }}
          onClose={() => setLater(true)}
        />
      </Suspense>
    </>
  );
}
