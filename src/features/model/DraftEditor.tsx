import { useState } from "react";
import { commonChanges } from "#domain/model/commonDraftChanges.ts";
import { datedSets } from "#domain/model/commonSets.ts";
import { commonSetOf } from "#domain/model/yearModel.ts";
import { draftYear } from "#domain/yearclock/draftYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { Section } from "#ui/Section.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { CommonDrafting, CommonView } from "#usecases/useCommon.ts";
import { ChangesList } from "./ChangesList.tsx";
import { CommonHistory } from "./CommonHistory.tsx";
import { DraftCollisions } from "./DraftCollisions.tsx";
import { DraftCompetences } from "./DraftCompetences.tsx";
import { DraftMethods } from "./DraftMethods.tsx";
import type { DraftRemoval } from "./draftRemoval.ts";
import { useModelStyles } from "./model.styles.ts";
import { TakeIntoUse } from "./TakeIntoUse.tsx";

interface DraftEditorProps {
  readonly view: CommonView;
  readonly drafting: CommonDrafting;
}

/** HR prepares a year's common competences and ways of learning. */
export function DraftEditor({ view, drafting }: DraftEditorProps) {
  const texts = useTexts("model");
  const styles = useModelStyles();
  const [open, setOpen] = useState<string | null>(null);
  const [removal, setRemoval] = useState<DraftRemoval | null>(null);
  const { draft, save, change, blurred } = drafting;
  const before = commonSetOf(view.model, view.year);
  const changes = commonChanges(before, draft);
  const list = { drafting, changes, open, onOpen: setOpen, onRemoved: setRemoval };
  return (
    <>
      <SaveBar save={save} />
      {drafting.openElsewhere && <Notice tone="warning">{texts.draft.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={blurred} />
        <DraftCollisions drafting={drafting} />
      </SaveProblem>
      <p className={styles.lead}>{texts.draft.help}</p>
      {view.year < draftYear(view.today) && <Notice tone="warning">{texts.begin.late(view.year)}</Notice>}
      <TakeIntoUse view={view} drafting={drafting} changes={changes} onGo={setOpen} />
      <Section title={texts.changes.title}>
        <div className={styles.panel}>
          <ChangesList changes={changes} tense="will" />
        </div>
      </Section>
      <div className={styles.apart}>
        <LongTextField
          short
          label={texts.draft.note}
          hint={texts.draft.noteHint}
          value={draft.note}
          onChange={(note) => change((now) => ({ ...now, note }))}
          onBlur={blurred}
        />
      </div>
      <DraftCompetences {...list} audience="everyone" />
      <DraftCompetences {...list} audience="supervisors" />
      <DraftMethods {...list} />
      <CommonHistory sets={datedSets(view.model)} current={null} />
      {removal && (
        <UndoBar
          key={removal.id}
          text={removal.text}
          onUndo={() => {
            change(removal.undo);
            setRemoval(null);
          }}
          onClose={setRemoval}
        />
      )}
    </>
  );
}
