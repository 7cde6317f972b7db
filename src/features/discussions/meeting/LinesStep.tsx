import { useState } from "react";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { LinesReading } from "../lines/LinesReading.tsx";
import { LinesSection } from "../lines/LinesSection.tsx";
import { RemovalBar } from "../RemovalBar.tsx";
import type { Removal } from "../removal.ts";
import { useMeetingStyles } from "./meeting.styles.ts";

/** What the group lays down for the discussions below it. */
export function LinesStep({ view }: { readonly view: DiscussionView }) {
  const styles = useMeetingStyles();
  const [removal, setRemoval] = useState<Removal | null>(null);
  return (
    <div className={styles.controls}>
      {view.mayFill ? (
        <LinesSection view={view} problems={[]} onRemoved={setRemoval} />
      ) : (
        <LinesReading lines={view.worksheet.lines} model={view.model} />
      )}
      <RemovalBar view={view} removal={removal} onDone={setRemoval} />
    </div>
  );
}
