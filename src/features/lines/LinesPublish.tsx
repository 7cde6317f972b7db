import { useState } from "react";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { LinesProblem } from "#usecases/publishLines.ts";
import { useHints } from "#usecases/useHints.ts";
import type { LinesView } from "#usecases/useLinesWork.ts";
import { LinesPublishCard } from "./LinesPublishCard.tsx";
import { LinesWarnings } from "./LinesWarnings.tsx";
import { LinesWording } from "./LinesWording.tsx";
import { useLinesStyles } from "./lines.styles.ts";
import { shownLineCollision } from "./shownLineCollision.ts";

interface LinesPublishProps {
  readonly view: LinesView;
  readonly onDone: (done: Result<PublishedLines, LinesProblem>) => void;
}

/** The group's lines and HR's wording on the left; exactly what will be published, and to whom, on the right. */
export function LinesPublish({ view, onDone }: LinesPublishProps) {
  const texts = useTexts("lines").publish;
  const language = useLanguage();
  const styles = useLinesStyles();
  const hinting = useHints();
  // What the person was asked about: that is published, or nothing.
  const [asked, setAsked] = useState<PublishedLines | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { save } = view;
  const publish = async () => {
    if (!asked || busy) return;
    setAsking(false);
    setBusy(true);
    const done = await view.publish(asked);
    setBusy(false);
    onDone(done);
  };
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <SaveBar save={save} />
      {view.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={view.blurred} />
        <CollisionNotice
          collisions={view.collisions}
          shown={(collision) => shownLineCollision(collision, view, texts, language)}
          settle={view.settle}
        />
      </SaveProblem>
      <LinesWarnings view={view} hinting={hinting} />
      <div className={styles.columns}>
        <LinesWording view={view} hinting={hinting} />
        <LinesPublishCard
          view={view}
          busy={busy}
          onPublish={() => {
            setAsked(view.next);
            setAsking(true);
          }}
        />
      </div>
      <ConfirmDialog
        open={asking}
        title={texts.confirmTitle}
        confirm={texts.confirm}
        onCancel={() => setAsking(false)}
        onConfirm={() => void publish()}
      >
        {texts.confirmText(asked?.lines.length ?? 0, texts.audiences[view.audience])}
      </ConfirmDialog>
    </>
  );
}
