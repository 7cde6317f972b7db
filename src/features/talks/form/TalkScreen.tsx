import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { pairOf } from "#domain/talks/talkPair.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useTalk } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";
import { TalkForm } from "./TalkForm.tsx";

interface TalkScreenProps {
  readonly year: number;
  readonly pairId: string;
}

/** A development discussion, from an address that may be anything. */
export function TalkScreen({ year, pairId }: TalkScreenProps) {
  return pairOf(pairId) && Number.isInteger(year) ? (
    <OpenTalk year={year} pairId={pairId} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}

function OpenTalk({ year, pairId }: TalkScreenProps) {
  const loaded = useTalk(year, pairId);
  const texts = useTexts("talk");
  const view = loaded.status === "ready" && loaded.value.kind === "talk" ? loaded.value.view : null;
  return (
    <Page
      title={texts.title(year)}
      eyebrow={view && otherIn(view, texts).withName}
      back={{ href: `/talks/${year}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(page) =>
          page.kind === "talk" ? (
            <TalkForm view={page.view} />
          ) : (
            <EmptyState icon={<PeopleRegular />} {...texts.none[page.why]} />
          )
        }
      </WhenReady>
    </Page>
  );
}
