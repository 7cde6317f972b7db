import { Button } from "@fluentui/react-components";
import { QrCodeRegular } from "@fluentui/react-icons/svg/qr-code";
import { useState } from "react";
import { answerKey } from "#domain/discussions/worksheet.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { AbovePanel } from "../cascade/AbovePanel.tsx";
import { NotesPanel } from "../notes/NotesPanel.tsx";
import { writtenIn } from "../writtenIn.ts";
import { MeetingCode } from "./MeetingCode.tsx";
import { useMeetingStyles } from "./meeting.styles.ts";

interface ThemeStepProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
}

/** One theme: what to talk about, the group's answer as it is being written, and the notes from the phones. */
export function ThemeStep({ view, theme }: ThemeStepProps) {
  const texts = useTexts("meeting").theme;
  const language = useLanguage();
  const styles = useMeetingStyles();
  const [code, setCode] = useState(false);
  return (
    <div className={styles.two}>
      <div>
        <p className={styles.large}>
          <InLanguage shown={textIn(theme.guidance, language)} />
        </p>
        <Answers view={view} theme={theme} />
      </div>
      <div className={styles.controls}>
        <Button
          size="large"
          appearance="subtle"
          icon={<QrCodeRegular />}
          aria-expanded={code}
          onClick={() => setCode(!code)}
        >
          {code ? texts.hideQr : texts.showQr}
        </Button>
        {code && <MeetingCode view={view} />}
        {view.linesAbove.length > 0 && (
          <div className={styles.aside}>
            <AbovePanel cascade={view} titled heading="h2" />
          </div>
        )}
        <NotesPanel folded level={2} view={view} theme={theme} />
      </div>
    </div>
  );
}

function Answers({ view, theme }: ThemeStepProps) {
  const texts = useTexts("meeting").theme;
  const reading = useTexts("discussions").reading;
  const language = useLanguage();
  const styles = useMeetingStyles();
  const { kind, worksheet, change, blurred, mayFill, model } = view;
  return kind.perspectives.map((perspective, _, all) => {
    const key = answerKey(perspective.id, theme.id);
    const answer = worksheet.answers[key] ?? "";
    const label = all.length > 1 ? <InLanguage shown={textIn(perspective.name, language)} /> : texts.answer;
    return (
      <div key={key} className={styles.answer}>
        {mayFill ? (
          <LongTextField
            label={label}
            {...writtenIn(model)}
            value={answer}
            onChange={(text) => change((now) => ({ ...now, answers: { ...now.answers, [key]: text } }))}
            onBlur={blurred}
          />
        ) : (
          <>
            <h2 className={styles.subtitle}>{label}</h2>
            <Prose text={answer.trim() || reading.noAnswer} {...(answer.trim() ? writtenIn(model) : {})} />
          </>
        )}
      </div>
    );
  });
}
