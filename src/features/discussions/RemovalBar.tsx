import { UndoBar } from "#ui/UndoBar.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import type { Removal } from "./removal.ts";

interface RemovalBarProps {
  readonly view: DiscussionView;
  readonly removal: Removal | null;
  /** A setter of state, which stays the same: the bar's time begins anew with another. */
  readonly onDone: (nothing: null) => void;
}

/** Brings back what was taken out of the worksheet a moment ago. */
export function RemovalBar({ view, removal, onDone }: RemovalBarProps) {
  if (!removal) return null;
  return (
    <UndoBar
      key={removal.id}
      text={removal.text}
      onUndo={() => {
        view.change(removal.undo);
        onDone(null);
      }}
      onClose={onDone}
    />
  );
}
