import { makeStyles, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "@fluentui/react-icons/svg/shield";
import { textIn } from "#domain/model/localText.ts";
import type { SubTheme, TalkTheme } from "#domain/model/talkModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { GoalsPart } from "./GoalsPart.tsx";
import { LevelsPart } from "./LevelsPart.tsx";
import { SubThemeText } from "./SubThemeText.tsx";
import { matterTitleId, themePartId } from "./talkFormParts.ts";

interface TalkThemeSectionProps {
  readonly view: TalkView;
  readonly theme: TalkTheme;
  readonly number: number;
}

const useStyles = makeStyles({
  guidance: {
    maxWidth: "75ch",
    marginTop: 0,
    marginBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  hint: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    maxWidth: "75ch",
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    fontWeight: tokens.fontWeightSemibold,
    "& > svg": { fontSize: "20px", color: tokens.colorNeutralForeground2 },
  },
  matter: {
    paddingTop: tokens.spacingVerticalXL,
    "& + &": {
      marginTop: tokens.spacingVerticalXL,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    ":first-of-type": { paddingTop: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  help: {
    maxWidth: "75ch",
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** One theme: what it is about, and the matters under it. */
export function TalkThemeSection({ view, theme, number }: TalkThemeSectionProps) {
  const texts = useTexts("talk").field;
  const language = useLanguage();
  const styles = useStyles();
  const name = textIn(theme.name, language);
  const { instructionsUrl, introduction } = view.template;
  return (
    <FormSection
      id={themePartId(theme.id)}
      title={<InLanguage shown={{ ...name, text: `${number} ${name.text}` }} />}
    >
      {number === 1 && introduction && (
        <p className={styles.guidance}>
          <InLanguage shown={textIn(introduction, language)} />{" "}
          {instructionsUrl && <OutsideLink href={instructionsUrl}>{texts.instructions}</OutsideLink>}
        </p>
      )}
      {theme.guidance && (
        <p className={styles.guidance}>
          <InLanguage shown={textIn(theme.guidance, language)} />
        </p>
      )}
      {theme.hint && (
        <p className={styles.hint}>
          <ShieldRegular aria-hidden />
          <InLanguage shown={textIn(theme.hint, language)} />
        </p>
      )}
      {theme.subThemes.map((subTheme) => (
        <div key={subTheme.id} className={styles.matter}>
          <h3 id={matterTitleId(theme, subTheme)} tabIndex={-1} className={styles.title}>
            <InLanguage shown={textIn(subTheme.name, language)} />
          </h3>
          {subTheme.guidance && (
            <p className={styles.help}>
              <InLanguage shown={textIn(subTheme.guidance, language)} />
            </p>
          )}
          <Matter view={view} theme={theme} subTheme={subTheme} />
        </div>
      ))}
    </FormSection>
  );
}

function Matter(props: { readonly view: TalkView; readonly theme: TalkTheme; readonly subTheme: SubTheme }) {
  const { kind } = props.subTheme;
  if (kind === "levels") return <LevelsPart view={props.view} />;
  return kind === "goals" ? <GoalsPart view={props.view} /> : <SubThemeText {...props} />;
}
