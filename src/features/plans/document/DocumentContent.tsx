import { Button } from "@fluentui/react-components";
import { lawCheck } from "#domain/plans/document/lawCheck.ts";
import { tableIds } from "#domain/plans/document/planDocument.ts";
import { tableShape } from "#domain/plans/document/tableShapes.ts";
import { takeAll } from "#domain/plans/document/takeAll.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { ChapterSection } from "./ChapterSection.tsx";
import { DocumentSaving } from "./DocumentSaving.tsx";
import { useDocumentStyles } from "./document.styles.ts";
import { gatheredIn } from "./documentReport.ts";
import { LawSection } from "./LawSection.tsx";

interface DocumentContentProps {
  readonly view: PlanDocumentView;
  readonly retry: (() => void) | undefined;
}

export function DocumentContent({ view, retry }: DocumentContentProps) {
  const texts = useTexts("planDocument");
  const { material, document, writing } = view;
  const { chapters } = material.model.plan;
  return (
    <>
      {writing && <DocumentSaving view={view} writing={writing} />}
      <GapsNotice gaps={material.gaps} retry={retry} />
      {!writing && (
        <Notice tone={material.confirmation ? "success" : "info"}>
          {material.confirmation ? texts.state.confirmedHelp : texts.state.readOnly}
        </Notice>
      )}
      <TakeAll view={view} />
      <LawSection answers={lawCheck(document, chapters, gatheredIn(material))} chapters={chapters} />
      {chapters.map((chapter, at) => (
        <ChapterSection key={chapter.id} view={view} chapter={chapter} number={at + 1} />
      ))}
    </>
  );
}

/** Last year's document as the ground for this year's, in one press. */
function TakeAll({ view: { material, document, writing } }: { readonly view: PlanDocumentView }) {
  const texts = useTexts("planDocument").last;
  const styles = useDocumentStyles();
  const announce = useAnnounce();
  const { last, planYear, areas, model } = material;
  if (!writing || !last) return null;
  const shapes = tableIds.map((id) => tableShape(id, planYear, areas));
  const chapterIds = model.plan.chapters.map(({ id }) => id);
  const taken = takeAll(document, last, { shapes, chapterIds });
  if (taken === document) return null;
  return (
    <Notice tone="info">
      <p className={styles.text}>{texts.takeAllHelp}</p>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          onClick={() => {
            writing.change((now) => takeAll(now, last, { shapes, chapterIds }));
            announce(texts.taken);
          }}
        >
          {texts.takeAll(planYear - 1)}
        </Button>
      </div>
    </Notice>
  );
}
