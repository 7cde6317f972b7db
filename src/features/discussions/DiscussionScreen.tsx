import { groupIdSchema } from "#domain/organisation/group.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { OpenDiscussion } from "./OpenDiscussion.tsx";

interface DiscussionScreenProps {
  readonly year: number;
  readonly groupId: string;
}

/** A group's discussion of a year, from an address that may be anything. */
export function DiscussionScreen({ year, groupId }: DiscussionScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(year) ? (
    <OpenDiscussion year={year} groupId={id.data} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}
