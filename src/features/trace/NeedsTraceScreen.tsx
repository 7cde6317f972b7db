import { groupIdSchema } from "#domain/organisation/group.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { GroupNeeds } from "./GroupNeeds.tsx";

interface NeedsTraceScreenProps {
  readonly year: number;
  readonly groupId: string;
  /** The need whose way is open from the beginning. */
  readonly needId?: string;
}

/** What has happened to a group's needs, from an address that may be anything. */
export function NeedsTraceScreen({ year, groupId, needId }: NeedsTraceScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(year) ? (
    <GroupNeeds year={year} groupId={id.data} {...(needId ? { needId } : {})} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}
