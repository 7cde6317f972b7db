import type { GroupId } from "#domain/organisation/group.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { type DiscussionView, useDiscussion } from "#usecases/useDiscussion.ts";
import { DiscussionForm } from "./DiscussionForm.tsx";
import { DraftReading } from "./DraftReading.tsx";
import { DueLabel } from "./DueLabel.tsx";
import { eyebrow } from "./eyebrow.ts";
import { StandingNotices } from "./standing/StandingNotices.tsx";
import { TimeNotice } from "./standing/TimeNotice.tsx";

interface OpenDiscussionProps {
  readonly year: number;
  readonly groupId: GroupId;
}

/** The form for those who fill it, the text for those who only read. */
export function OpenDiscussion({ year, groupId }: OpenDiscussionProps) {
  const loaded = useDiscussion(year, groupId);
  const texts = useTexts("discussions");
  const language = useLanguage();
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view ? view.group.name : texts.loadingTitle}
      eyebrow={view && eyebrow(view, language)}
      back={{ href: "/", to: texts.home }}
      width={view && readsOneColumn(view) ? "reading" : "wide"}
      ready={loaded.status !== "loading"}
      aside={view && <DueLabel view={view} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <>
            <StandingNotices view={ready} />
            {ready.mayFill && <TimeNotice view={ready} />}
            {ready.mayFill ? <DiscussionForm view={ready} /> : <DraftReading view={ready} />}
          </>
        )}
      </WhenReady>
    </Page>
  );
}

/** Text of one perspective keeps short lines; the form and two perspectives need the width. */
function readsOneColumn({ mayFill, kind }: DiscussionView): boolean {
  return !mayFill && kind.perspectives.length === 1;
}
