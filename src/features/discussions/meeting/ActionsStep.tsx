import { useState } from "react";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { ActionsReading } from "../ActionsReading.tsx";
import { ActionsSection } from "../ActionsSection.tsx";
import { RemovalBar } from "../RemovalBar.tsx";
import type { Removal } from "../removal.ts";
import { useMeetingStyles } from "./meeting.styles.ts";

/** What the group agrees to do itself. */
export function ActionsStep({ view }: { readonly view: DiscussionView }) {
  const styles = useMeetingStyles();
  const [removal, setRemoval] = useState<Removal | null>(null);
  return (
    <div className={styles.controls}>
      {view.mayFill ? (
        <ActionsSection view={view} problems={[]} onRemoved={setRemoval} />
      ) : (
        <ActionsReading actions={view.worksheet.actions} model={view.model} />
      )}
      <RemovalBar view={view} removal={removal} onDone={setRemoval} />
    </div>
  );
}
