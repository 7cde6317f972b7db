import { groupIdSchema } from "#domain/organisation/group.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { HandedInDiscussion } from "./HandedInDiscussion.tsx";

interface HandedInScreenProps {
  readonly year: number;
  readonly groupId: string;
}

/** What a group handed in, from an address that may be anything. */
export function HandedInScreen({ year, groupId }: HandedInScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(year) ? (
    <HandedInDiscussion year={year} groupId={id.data} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}
