import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import { answerKey } from "#domain/discussions/worksheet.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { media } from "#ui/media.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { EarlierTheme } from "./earlier/EarlierTheme.tsx";
import { fieldId, partId } from "./formParts.ts";
import { NeedList } from "./NeedList.tsx";
import { NotesPanel } from "./notes/NotesPanel.tsx";
import { problemAt } from "./problemAt.ts";
import type { Removal } from "./removal.ts";
import { roomLeft } from "./roomLeft.ts";
import { writtenIn } from "./writtenIn.ts";

interface ThemeSectionProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
  readonly number: number;
  readonly problems: readonly SummaryProblem[];
  readonly editing: string | null;
  readonly onEdit: (needId: Need["id"] | null) => void;
  readonly onRemoved: (removal: Removal) => void;
}

const useStyles = makeStyles({
  guidance: {
    maxWidth: "75ch",
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  /** With one perspective there is room for last time's answer beside this year's. */
  beside: {
    [media.wide]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(260px, 340px)",
      gridTemplateRows: "auto 1fr",
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: "start",
    },
  },
  earlier: { marginTop: tokens.spacingVerticalL },
  // As high as both rows, so that notes and needs come up beside it; its head stands level with the answer's field.
  earlierBeside: {
    [media.wide]: { gridRowStart: 1, gridRowEnd: "span 2", gridColumnStart: 2, marginTop: "26px" },
  },
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
    gap: tokens.spacingHorizontalXXL,
    // A shorter answer keeps its own height: stretched, its label would float above it.
    alignItems: "start",
  },
});

/** One theme: what to talk about, the answer of each perspective, and the needs that came up. */
export function ThemeSection({ view, theme, number, problems, ...needs }: ThemeSectionProps) {
  const texts = useTexts("discussions");
  const language = useLanguage();
  const styles = useStyles();
  const { kind, worksheet, change, blurred } = view;
  const name = textIn(theme.name, language);
  const room = roomLeft(worksheet);
  const beside = kind.perspectives.length === 1 && view.earlier.length > 0;
  return (
    <FormSection
      id={partId(theme.id)}
      title={<InLanguage shown={{ ...name, text: texts.theme.title(number, name.text) }} />}
      note={texts.theme.minutes(theme.minutes)}
    >
      <p className={styles.guidance}>
        <InLanguage shown={textIn(theme.guidance, language)} />
      </p>
      <div className={mergeClasses(beside && styles.beside)}>
        <div className={styles.answers}>
          {kind.perspectives.map((perspective) => {
            const key = answerKey(perspective.id, theme.id);
            const value = worksheet.answers[key] ?? "";
            return (
              <LongTextField
                key={key}
                id={fieldId.answer(key)}
                label={<InLanguage shown={textIn(perspective.name, language)} />}
                value={value}
                {...writtenIn(view.model)}
                error={problemAt(problems, fieldId.answer(key))}
                {...(room.scarce ? { limit: value.length + room.characters } : {})}
                onChange={(text) => change((now) => ({ ...now, answers: { ...now.answers, [key]: text } }))}
                onBlur={blurred}
              />
            );
          })}
        </div>
        {view.earlier.length > 0 && (
          <div className={mergeClasses(styles.earlier, beside && styles.earlierBeside)}>
            <EarlierTheme view={view} theme={theme} />
          </div>
        )}
        <div>
          <NotesPanel folded view={view} theme={theme} />
          <NeedList view={view} theme={theme} problems={problems} first={number === 1} {...needs} />
        </div>
      </div>
    </FormSection>
  );
}
