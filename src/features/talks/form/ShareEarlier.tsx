import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { answerHeading } from "#domain/talks/shownInTalk.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

const useStyles = makeStyles({
  choices: { margin: 0, marginBottom: tokens.spacingVerticalL, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  text: { marginInlineStart: "32px", color: tokens.colorNeutralForeground2 },
});

/** Own words of an earlier year, which the employee may show to a new supervisor, and take back. */
export function ShareEarlier({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").share;
  const talk = useTexts("talk");
  const language = useLanguage();
  const formats = useFormats();
  const announce = useAnnounce();
  const form = useTalkFormStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { role, own, elsewhere, readOnly, today } = view;
  const [last] = elsewhere;
  if (role !== "employee" || !own || readOnly !== null || !last?.own) return null;
  const words = Object.entries(last.own.answers)
    .filter(([, text]) => text.trim() !== "")
    .map(([key, text]) => {
      const heading = answerHeading(view.talk, key);
      return { key, heading: heading ? textIn(heading, language).text : talk.unshown.unknown, text };
    });
  const shared = own.sharedEarlier;
  if (words.length === 0 && !shared) return null;
  const share = (sharedEarlier: typeof shared) => {
    view.changeOwn((now) => ({ ...now, sharedEarlier }));
    view.blurred();
  };
  return (
    <FormSection id="talk-share" title={texts.title(last.year)}>
      <p>{texts.help}</p>
      {shared ? (
        <>
          <p>{texts.shared(shared.texts.length, formats.day(shared.sharedOn))}</p>
          <div className={form.stepActions}>
            <Button
              size="large"
              onClick={() => {
                share(null);
                announce(texts.takenBack);
              }}
            >
              {texts.takeBack}
            </Button>
          </div>
        </>
      ) : (
        <>
          <fieldset className={styles.choices}>
            <legend className={styles.legend}>{texts.choose}</legend>
            {words.map(({ key, heading, text }) => (
              <div key={key}>
                <Checkbox
                  size="large"
                  label={heading}
                  checked={chosen.has(key)}
                  onChange={(_, { checked }) => {
                    const others = [...chosen].filter((other) => other !== key);
                    setChosen(new Set(checked ? [...others, key] : others));
                  }}
                />
                <div className={styles.text}>
                  <Prose text={text} />
                </div>
              </div>
            ))}
          </fieldset>
          <div className={form.stepActions}>
            <Button
              size="large"
              onClick={() => {
                const picked = words.filter(({ key }) => chosen.has(key));
                if (picked.length === 0) return announce(texts.nothing);
                const copies = picked.map(({ heading, text }) => ({ heading, text }));
                share({ year: last.year, sharedOn: today, texts: copies });
                announce(texts.done(picked.length));
              }}
            >
              {texts.share}
            </Button>
          </div>
        </>
      )}
    </FormSection>
  );
}
