import { type GroupId, groupIdSchema } from "#domain/organisation/group.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useDiscussion } from "#usecases/useDiscussion.ts";
import { MeetingView } from "./MeetingView.tsx";

interface MeetingScreenProps {
  readonly year: number;
  readonly groupId: string;
}

/** A group's discussion on the projector, from an address that may be anything. */
export function MeetingScreen({ year, groupId }: MeetingScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(year) ? (
    <OpenMeeting year={year} groupId={id.data} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}

function OpenMeeting({ year, groupId }: { readonly year: number; readonly groupId: GroupId }) {
  const loaded = useDiscussion(year, groupId, "meeting");
  const texts = useTexts("discussions");
  if (loaded.status === "ready") return <MeetingView view={loaded.value} />;
  return (
    <Page
      title={texts.loadingTitle}
      back={{ href: "/", to: texts.home }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {() => null}
      </WhenReady>
    </Page>
  );
}
