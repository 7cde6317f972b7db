import { groupIdSchema } from "#domain/organisation/group.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { PrintableForm } from "./PrintableForm.tsx";

interface PrintScreenProps {
  readonly year: number;
  readonly groupId: string;
}

/** A group's form for paper, from an address that may be anything. */
export function PrintScreen({ year, groupId }: PrintScreenProps) {
  const id = groupIdSchema.safeParse(groupId);
  return id.success && Number.isInteger(year) ? (
    <PrintableForm year={year} groupId={id.data} />
  ) : (
    <FailurePanel failure={{ reason: "notFound", requestId: null }} />
  );
}
