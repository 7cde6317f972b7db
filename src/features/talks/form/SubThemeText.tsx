import { makeStyles, tokens } from "@fluentui/react-components";
import { healthWordsIn } from "#domain/hints/healthWordsIn.ts";
import { textIn } from "#domain/model/localText.ts";
import { type SubTheme, type TalkTheme, talkAnswerKey } from "#domain/model/talkModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { media } from "#ui/media.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { EarlierWords } from "./EarlierWords.tsx";
import { otherIn } from "./otherIn.ts";
import { answerFieldId } from "./talkFormParts.ts";
import { Words } from "./Words.tsx";

interface SubThemeTextProps {
  readonly view: TalkView;
  readonly theme: TalkTheme;
  readonly subTheme: SubTheme;
}

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    [media.wide]: {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: "start",
    },
  },
});

/** What the two write of one matter: one's own field, and the other's words beside it, or below on a phone. */
export function SubThemeText({ view, theme, subTheme }: SubThemeTextProps) {
  const texts = useTexts("talk");
  const styles = useStyles();
  const { role, own, half, readOnly } = view;
  const key = talkAnswerKey(theme.id, subTheme.id);
  const other = otherIn(view, texts);
  const isEmployee = role === "employee";
  const writes = readOnly === null && (subTheme.by === "both" || subTheme.by === role);
  const mine = (isEmployee ? own : half)?.answers[key] ?? "";
  const theirs = (isEmployee ? half.answers : own?.answers)?.[key] ?? "";
  const together = half.together?.answers[key] ?? "";
  const othersToo = subTheme.by !== role || theirs !== "";
  const inTogether = subTheme.by !== "supervisor" && half.together !== null;
  const setAnswer = <T extends { readonly answers: Record<string, string> }>(half: T, text: string): T => ({
    ...half,
    answers: { ...half.answers, [key]: text },
  });
  const change = (text: string) =>
    isEmployee
      ? view.changeOwn((now) => setAnswer(now, text))
      : view.changeHalf((now) => setAnswer(now, text));
  return (
    <>
      <div className={styles.sides}>
        {writes ? (
          <Field {...{ view, theme, subTheme }} label={texts.field.mine} value={mine} onChange={change} />
        ) : (
          (mine !== "" || subTheme.by === role || subTheme.by === "both") && (
            <Words whose={texts.field.mine} text={mine} nothing={texts.field.nothing} />
          )
        )}
        {othersToo && (own !== null || isEmployee) && (
          <Words
            whose={other.withName}
            text={theirs}
            quiet
            nothing={readOnly === null ? texts.field.notYet : texts.field.nothing}
          />
        )}
        {inTogether &&
          (!isEmployee && readOnly === null ? (
            <Field
              {...{ view, theme, subTheme }}
              id={`${answerFieldId(theme, subTheme)}-together`}
              label={texts.field.together}
              value={together}
              onChange={(text) =>
                view.changeHalf((now) => ({
                  ...now,
                  together: now.together && setAnswer(now.together, text),
                }))
              }
            />
          ) : (
            <Words whose={texts.field.together} text={together} nothing={texts.field.nothing} />
          ))}
      </div>
      <EarlierWords view={view} answerKey={key} />
    </>
  );
}

interface FieldProps extends SubThemeTextProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Field({ view, theme, subTheme, id, label, value, onChange }: FieldProps) {
  const texts = useTexts("talk").field;
  const formats = useFormats();
  const language = useLanguage();
  const hidden = useHiddenStyles();
  const name = textIn(subTheme.name, language);
  const found = theme.hint ? healthWordsIn(value).map(({ from, to }) => value.slice(from, to)) : [];
  const words = formats.list([...new Set(found)].map((word) => `”${word}”`));
  return (
    <LongTextField
      id={id ?? answerFieldId(theme, subTheme)}
      short
      label={
        <>
          {label}
          <span className={hidden.visually} lang={name.lang}>{`: ${name.text}`}</span>
        </>
      }
      value={value}
      limit={longest}
      {...(found.length > 0 ? { hint: texts.health(words) } : {})}
      onChange={onChange}
      onBlur={view.blurred}
    />
  );
}

/** All of a half fits in one item (architecture section 4): 15 matters of this length leave room for the rest. */
const longest = 3_000;
