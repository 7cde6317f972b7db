import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import type { GroupId } from "#domain/organisation/group.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { HandedInView } from "#usecases/loadHandedIn.ts";
import { useHandedIn } from "#usecases/useHandedIn.ts";
import { eyebrow } from "./eyebrow.ts";
import { WorksheetReading } from "./WorksheetReading.tsx";

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
      back={{ href: "/", to: texts.home }}
      width={view?.content?.kind.perspectives.length === 1 ? "reading" : "wide"}
      ready={loaded.status !== "loading"}
      aside={view?.content && <HandedInLabel content={view.content} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {({ content, model }) =>
          content ? (
            <WorksheetReading
              worksheet={content.handedIn.worksheet}
              kind={content.kind}
              template={content.template}
              model={model}
              earlier={content.earlier}
            />
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

function HandedInLabel({ content }: { readonly content: NonNullable<HandedInView["content"]> }) {
  const texts = useTexts("discussions");
  const day = useFormats().day(content.handedIn.handedInOn);
  return (
    <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
      {texts.handedInOn(day)}
    </StatusLabel>
  );
}
