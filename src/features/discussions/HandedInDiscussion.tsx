import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { needName } from "#domain/needs/needName.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { Prose } from "#ui/Prose.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { type HandedInReading, useHandedIn } from "#usecases/useHandedIn.ts";
import { NeedsTraceLink } from "./earlier/NeedsTraceLink.tsx";
import { NeedWayLink } from "./earlier/NeedWayLink.tsx";
import { eyebrow } from "./eyebrow.ts";
import { ReviewPanel } from "./standing/ReviewPanel.tsx";
import { StateLabel } from "./standing/StateLabel.tsx";
import { WorksheetReading } from "./WorksheetReading.tsx";
import { writtenIn } from "./writtenIn.ts";

interface HandedInDiscussionProps {
  readonly year: number;
  readonly groupId: GroupId;
}

/** The copy that a group handed in: what leads and HR read. */
export function HandedInDiscussion({ year, groupId }: HandedInDiscussionProps) {
  const loaded = useHandedIn(year, groupId);
  const texts = useTexts("discussions");
  const language = useLanguage();
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view?.group.name ?? texts.loadingTitle}
      eyebrow={view?.content && eyebrow({ ...view, kind: view.content.kind }, language)}
      back={view?.hr ? { href: `/board/${year}`, to: texts.board } : { href: "/", to: texts.home }}
      width={view?.content?.kind.perspectives.length === 1 ? "reading" : "wide"}
      ready={loaded.status !== "loading"}
      aside={view && <ReadingLabel reading={view} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(reading) =>
          reading.content ? (
            <>
              <ReviewPanel reading={reading} />
              <NeedsTraceLink year={year} groupId={groupId} others />
              <HandedInContent reading={reading} content={reading.content} />
            </>
          ) : (
            <EmptyState
              icon={<PeopleChatRegular />}
              title={texts.handedIn.notYetTitle}
              help={texts.handedIn.notYetHelp}
            />
          )
        }
      </WhenReady>
    </Page>
  );
}

interface HandedInContentProps {
  readonly reading: HandedInReading;
  readonly content: NonNullable<HandedInReading["content"]>;
}

/** The group's words; of a group that never met, only why. */
function HandedInContent({ reading: { model, year, group }, content }: HandedInContentProps) {
  const states = useTexts("reviews").states;
  const { untitled } = useTexts("discussions").needs;
  const language = useLanguage();
  const { worksheet } = content.handedIn;
  if (worksheet.neverMet !== null)
    return (
      <Notice tone="info" title={states.neverMet}>
        <Prose text={worksheet.neverMet} {...writtenIn(model)} />
      </Notice>
    );
  return (
    <WorksheetReading
      worksheet={worksheet}
      kind={content.kind}
      template={content.template}
      model={model}
      earlier={content.earlier}
      year={year}
      cascade={content}
      underNeed={(need) => (
        <NeedWayLink
          year={year}
          groupId={group.id}
          needId={need.id}
          name={needName(need, model, language)?.text ?? untitled}
        />
      )}
    />
  );
}

function ReadingLabel({ reading: { state, content, review } }: { readonly reading: HandedInReading }) {
  if (!content || state === "draft" || state === "withdrawn") return null;
  const { handedInOn } = content.handedIn;
  return (
    <StateLabel state={state} handedInOn={handedInOn} decidedOn={review?.value.decision?.on ?? handedInOn} />
  );
}
