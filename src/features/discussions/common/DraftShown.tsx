import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import { commonChanges, countOfChanges } from "#domain/model/commonDraftChanges.ts";
import { commonSetOf, type YearModel } from "#domain/model/yearModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useFolderStyles } from "#ui/folder.styles.ts";
import { Prose } from "#ui/Prose.tsx";
import { writtenIn } from "../writtenIn.ts";
import { DraftChanges } from "./DraftChanges.tsx";
import { useDraftStyles } from "./draft.styles.ts";
import { WholeDraft } from "./WholeDraft.tsx";

interface DraftShownProps {
  readonly draft: CommonDraft;
  readonly model: YearModel;
  readonly year: number;
}

/** The proposal as a group reads it that is to decide: what would change, and all of it for whoever wants. */
export function DraftShown({ draft, model, year }: DraftShownProps) {
  const texts = useTexts("cascade").common;
  const folder = useFolderStyles();
  const styles = useDraftStyles();
  // What has been taken into use for this very year is the proposal itself.
  const before = commonSetOf(model, year - 1);
  const changes = commonChanges(before, draft);
  return (
    <div className={styles.draft}>
      {draft.note.trim() && (
        <div>
          <h3 className={styles.title}>{texts.note}</h3>
          <Prose text={draft.note} {...writtenIn(model)} />
        </div>
      )}
      {countOfChanges(changes) === 0 ? (
        <p className={styles.same}>{texts.same}</p>
      ) : (
        <div>
          <h3 className={styles.title}>{texts.changes}</h3>
          <DraftChanges changes={changes} before={before} />
        </div>
      )}
      <details className={folder.panel}>
        <summary className={folder.summary}>
          <ChevronRightRegular aria-hidden className={folder.chevron} />
          {texts.whole}
        </summary>
        <div className={folder.content}>
          <WholeDraft draft={draft} />
        </div>
      </details>
    </div>
  );
}
