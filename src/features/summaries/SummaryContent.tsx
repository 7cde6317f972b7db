import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { type AreaSummaryView, useGroupTexts } from "#usecases/useAreaSummary.ts";
import { MissingGroups } from "./MissingGroups.tsx";
import { NarrativeCollisions } from "./NarrativeCollisions.tsx";
import { Notice } from "./Notice.tsx";
import { PostLedger } from "./PostLedger.tsx";
import { SummaryActions } from "./SummaryActions.tsx";
import { SummaryNumbers } from "./SummaryNumbers.tsx";
import { ThemeSection } from "./ThemeSection.tsx";

export function SummaryContent({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries").summary;
  const language = useLanguage();
  const groupTexts = useGroupTexts(view.year, view.board);
  const { board, statistics, template, save } = view;
  return (
    <>
      {view.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      {save.kind === "failed" && <FailurePanel failure={save.failure} retry={view.blurred} />}
      <NarrativeCollisions view={view} />
      <MissingGroups board={board} today={view.today} unreadable={view.unreadable} />
      <SummaryNumbers view={view} />
      {board.handedIn === 0 && <EmptyState title={texts.nothingTitle} help={texts.nothingText} />}
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
      <SummaryActions view={view} />
      <PostLedger posts={view.posts} />
    </>
  );
}
