import { useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { FormNav } from "#ui/FormNav.tsx";
import { Notice } from "#ui/Notice.tsx";
import { PartJump } from "#ui/PartJump.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { shownGoalCollision } from "../goals/shownGoalCollision.ts";
import { FlowSection } from "./FlowSection.tsx";
import { otherIn } from "./otherIn.ts";
import { SharedEarlier } from "./SharedEarlier.tsx";
import { ShareEarlier } from "./ShareEarlier.tsx";
import { TalkNotices } from "./TalkNotices.tsx";
import { TalkStanding } from "./TalkStanding.tsx";
import { TalkThemeSection } from "./TalkThemeSection.tsx";
import { useTalkFormStyles } from "./talkForm.styles.ts";
import { talkFormParts, themesOfTalk } from "./talkFormParts.ts";
import { UnshownSection } from "./UnshownSection.tsx";
import { WhoReads } from "./WhoReads.tsx";

/** One screen for the two: each writes an own half and reads the other's. */
export function TalkForm({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const goalTexts = useTexts("goals");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useTalkFormStyles();
  // Once nothing is kept here it never is; what is said about it must not come and go with every save.
  const [told, setTold] = useState(false);
  const { save, otherSavedAt, goals } = view;
  if (!told && "onDevice" in save && !save.onDevice) setTold(true);
  const parts = talkFormParts(view, texts.flow.title, language);
  const other = otherIn(view, texts);
  return (
    <>
      {view.readOnly === null && (
        <SaveBar save={save}>
          {otherSavedAt && (
            <span className={styles.quiet}>
              {texts.otherSaved(other.who, formats.time(new Date(otherSavedAt)))}
            </span>
          )}
          <PartJump parts={parts} label={texts.nav.jump} done={texts.nav.done} />
        </SaveBar>
      )}
      {told && <Notice tone="info">{texts.notKept}</Notice>}
      <SaveProblem>
        {view.readOnly === null && <SaveFailure save={save} retry={view.blurred} />}
        <CollisionNotice
          collisions={view.collisions}
          shown={(collision) => shownGoalCollision(collision, goals?.goals ?? [], goalTexts)}
          settle={view.settle}
        />
      </SaveProblem>
      <TalkNotices view={view} />
      {view.readOnly !== "ended" && <TalkStanding view={view} />}
      <WhoReads view={view} />
      <div className={styles.columns}>
        <FormNav parts={parts} texts={texts.nav} />
        <div className={styles.sheets}>
          <ShareEarlier view={view} />
          <SharedEarlier view={view} />
          {themesOfTalk(view).map((theme, index) => (
            <TalkThemeSection key={theme.id} view={view} theme={theme} number={index + 1} />
          ))}
          <UnshownSection view={view} />
          <FlowSection view={view} />
        </div>
      </div>
    </>
  );
}
