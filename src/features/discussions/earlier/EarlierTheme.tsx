import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { answerKey } from "#domain/discussions/worksheet.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useFolderStyles } from "#ui/folder.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { media } from "#ui/media.ts";
import type { EarlierDiscussion } from "#usecases/earlierDiscussions.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { EarlierNeed } from "./EarlierNeed.tsx";
import { useEarlierThemeStyles } from "./EarlierTheme.styles.ts";

interface EarlierThemeProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
}

/** What the group said about a theme last time, beside what it says now; folded away where there is no room. */
export function EarlierTheme({ view, theme }: EarlierThemeProps) {
  const texts = useTexts("earlier");
  const folder = useFolderStyles();
  const [open, setOpen] = useState(() => window.matchMedia(media.wide.replace("@media ", "")).matches);
  const { earlier, group } = view;
  return earlier.map((discussion) => (
    <details
      key={discussion.groupId}
      className={folder.panel}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={folder.summary}>
        <ChevronRightRegular aria-hidden className={folder.chevron} />
        {earlier.length > 1
          ? texts.section.ofGroup(discussion.groupName ?? group.name, discussion.year)
          : texts.theme.title(discussion.year)}
      </summary>
      <EarlierAnswers view={view} theme={theme} discussion={discussion} />
    </details>
  ));
}

interface EarlierAnswersProps extends EarlierThemeProps {
  readonly discussion: EarlierDiscussion;
}

function EarlierAnswers({ view, theme, discussion }: EarlierAnswersProps) {
  const texts = useTexts("earlier").theme;
  const language = useLanguage();
  const folder = useFolderStyles();
  const styles = useEarlierThemeStyles();
  const { answers, needs } = discussion.handedIn.worksheet;
  const ofTheme = needs.filter((need) => need.themeId === theme.id);
  return (
    <div className={folder.content}>
      <div className={styles.answers}>
        {view.kind.perspectives.map((perspective) => {
          const text = answers[answerKey(perspective.id, theme.id)]?.trim();
          return (
            <div key={perspective.id}>
              {view.kind.perspectives.length > 1 && (
                <p className={styles.perspective}>
                  <InLanguage shown={textIn(perspective.name, language)} />
                </p>
              )}
              {text ? (
                <p className={styles.answer} {...writtenIn(view.model)}>
                  {text}
                </p>
              ) : (
                <p className={styles.none}>{texts.noAnswer}</p>
              )}
            </div>
          );
        })}
      </div>
      <h3 className={styles.title}>{texts.needs}</h3>
      {ofTheme.length === 0 ? (
        <p className={styles.none}>{texts.noNeeds}</p>
      ) : (
        <ul className={styles.list}>
          {ofTheme.map((need) => (
            <EarlierNeed key={need.id} view={view} need={need} discussion={discussion} />
          ))}
        </ul>
      )}
    </div>
  );
}
