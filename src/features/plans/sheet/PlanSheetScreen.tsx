import { groupIdSchema } from "#domain/organisation/group.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { OpenPlan } from "./OpenPlan.tsx";

interface PlanSheetScreenProps {
  readonly planYear: number;
  readonly groupId: string;
}

/** A group's or an area's training plan, from an address that may be anything. */
export function PlanSheetScreen({ planYear, groupId }: PlanSheetScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(planYear) ? (
    <OpenPlan planYear={planYear} groupId={id.data} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}
