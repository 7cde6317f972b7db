import { useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormNav } from "#ui/FormNav.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { ActionsSection } from "./ActionsSection.tsx";
import { BasicsSection } from "./BasicsSection.tsx";
import { Collisions } from "./Collisions.tsx";
import { AboveSection } from "./cascade/AboveSection.tsx";
import { aboveParts } from "./cascade/aboveParts.ts";
import { CommonSection } from "./common/CommonSection.tsx";
import { useFormStyles } from "./DiscussionForm.styles.ts";
import { EarlierHint } from "./earlier/EarlierHint.tsx";
import { EarlierSection } from "./earlier/EarlierSection.tsx";
import { earlierParts } from "./earlier/earlierActions.ts";
import { FormBar } from "./FormBar.tsx";
import { decidesCommon, formParts, laysLines } from "./formParts.ts";
import { HandInSection } from "./HandInSection.tsx";
import { LinesSection } from "./lines/LinesSection.tsx";
import { UnlaidHint } from "./lines/UnlaidHint.tsx";
import { NotesNews } from "./notes/NotesNews.tsx";
import { OffersReceived } from "./offers/OffersReceived.tsx";
import { OffersSection } from "./offers/OffersSection.tsx";
import { RemovalBar } from "./RemovalBar.tsx";
import type { Removal } from "./removal.ts";
import { ThemeSection } from "./ThemeSection.tsx";
import { useProblems } from "./useProblems.ts";

/** The form that chair and secretary fill; it saves itself. */
export function DiscussionForm({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("discussions");
  const cascade = useTexts("cascade");
  const language = useLanguage();
  const styles = useFormStyles();
  const [editing, setEditing] = useState<string | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const problems = useProblems(view);
  const titles = {
    basics: texts.basics.title,
    common: cascade.common.title,
    lines: cascade.lines.title,
    actions: texts.actions.title,
    offers: texts.offers.title,
    handIn: texts.handIn.title,
  };
  const earlier = useTexts("earlier").section;
  const parts = [
    ...aboveParts(view, cascade.above.title, language),
    ...earlierParts(view, earlier, language),
    ...formParts(view, titles, language),
  ];
  const { save, template } = view;
  return (
    <>
      <FormBar view={view} parts={parts} />
      <NotesNews view={view} />
      {view.openElsewhere && <Notice tone="warning">{texts.elsewhere}</Notice>}
      <SaveProblem>
        <Collisions view={view} />
        <SaveFailure save={save} retry={view.blurred} />
      </SaveProblem>
      <OffersReceived view={view} />
      <div className={styles.columns}>
        <FormNav parts={parts} texts={texts.nav} />
        <div className={styles.sheets}>
          <AboveSection cascade={view} year={view.year} writes />
          <EarlierSection view={view} />
          <BasicsSection view={view} problems={problems.shown} />
          {decidesCommon(view) && <CommonSection view={view} problems={problems.shown} />}
          {template.themes.map((theme, index) => (
            <ThemeSection
              key={theme.id}
              view={view}
              theme={theme}
              number={index + 1}
              problems={problems.shown}
              editing={editing}
              onEdit={setEditing}
              onRemoved={setRemoval}
            />
          ))}
          {laysLines(view) && <LinesSection view={view} problems={problems.shown} onRemoved={setRemoval} />}
          <ActionsSection view={view} problems={problems.shown} onRemoved={setRemoval} />
          <OffersSection view={view} problems={problems.shown} onRemoved={setRemoval} />
          <EarlierHint view={view} />
          <UnlaidHint view={view} />
          <HandInSection view={view} problems={problems} onGoToNeed={setEditing} />
        </div>
      </div>
      <RemovalBar view={view} removal={removal} onDone={setRemoval} />
    </>
  );
}
