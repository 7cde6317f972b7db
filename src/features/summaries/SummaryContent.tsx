import { makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { useGroupTexts } from "#usecases/useGroupTexts.ts";
import { MissingGroups } from "./MissingGroups.tsx";
import { NarrativeCollisions } from "./NarrativeCollisions.tsx";
import { PostLedger } from "./PostLedger.tsx";
import { PublishButton } from "./PublishButton.tsx";
import { SummaryNumbers } from "./SummaryNumbers.tsx";
import { ThemeSection } from "./ThemeSection.tsx";

const useStyles = makeStyles({
  failure: { marginBottom: tokens.spacingVerticalXL },
  nothing: { marginBottom: "40px" },
  end: { marginBottom: "56px" },
});

interface SummaryContentProps {
  readonly view: AreaSummaryView;
  readonly retry?: (() => void) | undefined;
}

export function SummaryContent({ view, retry }: SummaryContentProps) {
  const texts = useTexts("summaries").summary;
  const language = useLanguage();
  const styles = useStyles();
  const groupTexts = useGroupTexts(view.year, view.board);
  const { board, statistics, template, save } = view;
  return (
    <>
      <SaveBar save={save} />
      {view.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        {save.kind === "failed" && (
          <div className={styles.failure}>
            <FailurePanel failure={save.failure} retry={view.blurred} />
          </div>
        )}
        <NarrativeCollisions view={view} />
      </SaveProblem>
      <GapsNotice gaps={view.gaps} retry={retry} />
      <MissingGroups board={board} today={view.today} unreadable={view.unreadable} />
      <SummaryNumbers view={view} />
      {board.handedIn === 0 && (
        <div className={styles.nothing}>
          <EmptyState title={texts.nothingTitle} help={texts.nothingText} />
        </div>
      )}
      {statistics.byTheme.map(({ themeId, competences }) => {
        const theme = template.themes.find((known) => known.id === themeId);
        return (
          <ThemeSection
            key={themeId}
            view={view}
            themeId={themeId}
            name={theme ? textIn(theme.name, language) : { text: themeId, lang: language }}
            competences={competences}
            groupTexts={groupTexts}
          />
        );
      })}
      <div className={styles.end}>
        <PublishButton view={view} />
      </div>
      <PostLedger posts={view.posts} />
    </>
  );
}
