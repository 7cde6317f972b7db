import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { DocumentWriting, PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { shownDocumentCollision } from "./shownDocumentCollision.ts";

interface DocumentSavingProps {
  readonly view: PlanDocumentView;
  readonly writing: DocumentWriting;
}

/** Where HR's words are, and what is to be done where they are not saved. */
export function DocumentSaving({ view, writing }: DocumentSavingProps) {
  const texts = useTexts("planDocument");
  const language = useLanguage();
  const formats = useFormats();
  const { save } = writing;
  return (
    <>
      <SaveBar save={save} />
      {writing.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={writing.blurred} />
        <CollisionNotice
          collisions={writing.collisions}
          shown={(collision) => shownDocumentCollision(collision, { view, texts, language, formats })}
          settle={writing.settle}
        />
      </SaveProblem>
    </>
  );
}
