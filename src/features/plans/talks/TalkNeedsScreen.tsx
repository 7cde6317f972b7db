import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { planYearOf } from "#domain/plans/planYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useTalkNeeds } from "#usecases/talks/useTalkNeeds.ts";
import { TalkNeedsForm } from "./TalkNeedsForm.tsx";

/** What a supervisor has heard in development discussions that training planning should know. */
export function TalkNeedsScreen({ year }: { readonly year: number }) {
  const texts = useTexts("talkNeeds");
  const loaded = useTalkNeeds(year);
  return (
    <Page
      title={texts.title(year)}
      back={{ href: `/plans/${planYearOf(year)}`, to: texts.back }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={5}>
        {(view) => {
          if (view.writing) return <TalkNeedsForm view={view} writing={view.writing} />;
          const waits = view.staff !== null && view.staff > 0;
          return (
            <EmptyState
              icon={<PeopleRegular />}
              title={waits ? texts.noDocumentTitle : texts.noStaffTitle}
              help={waits ? texts.noDocument : texts.noStaff}
            />
          );
        }}
      </WhenReady>
    </Page>
  );
}
