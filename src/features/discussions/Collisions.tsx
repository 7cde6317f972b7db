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

/** What chair and secretary wrote at the same time in the same place, one after the other. */
export function Collisions({ view }: { readonly view: DiscussionView }) {
  const ui = useTexts("ui").collision;
  const texts = useTexts("discussions");
  const language = useLanguage();
  const formats = useFormats();
  const [settled, setSettled] = useState(0);
  const [later, setLater] = useState(false);
  const collision = view.collisions[0];
  if (!collision) return null;
  if (later)
    return (
      <Notice tone="warning" title={ui.title}>
        <Button onClick={() => setLater(false)}>{ui.decide}</Button>
      </Notice>
    );
  return (
    <Suspense fallback={null}>
      <CollisionDialog
        key={collision.path}
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
  );
}
