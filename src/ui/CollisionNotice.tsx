import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionDialog, type ShownCollision } from "./CollisionDialog.tsx";
import { Notice } from "./Notice.tsx";

interface CollisionNoticeProps<C> {
  readonly collisions: readonly C[];
  readonly shown: (collision: C) => ShownCollision;
  readonly settle: (collision: C, choice: "mine" | "theirs" | "both") => void;
}

/** Two people wrote or decided the same: neither is lost, one of them chooses when they like. */
export function CollisionNotice<C>({ collisions, shown, settle }: CollisionNoticeProps<C>) {
  const texts = useTexts("ui").collision;
  const [open, setOpen] = useState(false);
  const current = collisions[0];
  const [last, setLast] = useState(current);
  // The dialog still shows the last one while it closes.
  if (current && current !== last) setLast(current);
  const collision = current ?? last;
  if (!collision) return null;
  return (
    <>
      {current && (
        <Notice tone="warning" title={texts.title}>
          <p>{texts.explain}</p>
          <Button onClick={() => setOpen(true)}>{texts.decide}</Button>
        </Notice>
      )}
      <CollisionDialog
        open={open && current !== undefined}
        collision={shown(collision)}
        number={1}
        count={collisions.length}
        onChoose={(choice) => {
          settle(collision, choice);
          if (collisions.length === 1) setOpen(false);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
