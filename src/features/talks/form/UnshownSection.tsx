import { makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import { unshownAnswers } from "#domain/talks/shownInTalk.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { themesOfTalk } from "./talkFormParts.ts";
import { Words } from "./Words.tsx";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  heading: { margin: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

/** What was written with another version of the template: at places that this form does not have. */
export function UnshownSection({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const language = useLanguage();
  const styles = useStyles();
  const { talk, own, half } = view;
  const themes = themesOfTalk(view);
  const sides = [
    { whose: texts.employee, answers: own?.answers ?? {} },
    { whose: texts.field.together, answers: half.together?.answers ?? {} },
    { whose: texts.supervisor, answers: half.answers },
  ];
  const all = sides.flatMap(({ whose, answers }) =>
    unshownAnswers(talk, themes, answers).map((answer) => ({ ...answer, whose })),
  );
  if (all.length === 0) return null;
  return (
    <FormSection id="talk-unshown" title={texts.unshown.title}>
      <p>{texts.unshown.help}</p>
      <ul className={styles.list}>
        {all.map(({ key, heading, whose, text }) => (
          <li key={`${whose} ${key}`}>
            <h3 className={styles.heading}>
              {heading ? <InLanguage shown={textIn(heading, language)} /> : texts.unshown.unknown}
            </h3>
            <Words whose={whose} text={text} nothing="" />
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
