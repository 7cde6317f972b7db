import { type ReactNode, useState } from "react";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useWriting } from "#usecases/useWriting.ts";
import type { BoardAction } from "./boardActions.ts";
import { WritingProblem } from "./WritingProblem.tsx";

/** What HR is asked more about, in a dialog. */
export interface Asked {
  readonly action: Exclude<BoardAction, "accept" | "takeBackNeverMet">;
  /** Null: every group that is late. */
  readonly groupId: string | null;
  /** Each time a new one: what was typed the last time is gone. */
  readonly turn: number;
}

export interface BoardActions {
  readonly asked: Asked | null;
  readonly open: boolean;
  readonly act: (action: BoardAction, group: GroupRow) => void;
  readonly nudgeLate: () => void;
  readonly close: () => void;
  /** What went wrong with what was done to a group at once. */
  readonly problemOf: (groupId: string) => ReactNode;
}

/** What HR does on the board: some of it at once, some after a question. */
export function useBoardActions(hr: BoardView["hr"]): BoardActions | null {
  const texts = useTexts("reviews").board.done;
  const announce = useAnnounce();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const [acted, setActed] = useState<string | null>(null);
  const writing = useWriting();
  if (!hr) return null;
  const ask = (action: Asked["action"], groupId: string | null) => {
    setAsked({ action, groupId, turn: (asked?.turn ?? 0) + 1 });
    setOpen(true);
  };
  const accept = async ({ groupId, name, revision }: GroupRow) => {
    if (revision === null) return;
    const words = { kind: "accepted", revision, reason: "" } as const;
    if (await writing.run(() => hr.decide(groupId, words))) announce(texts.accepted(name));
  };
  const takeBack = async ({ groupId, name }: GroupRow) => {
    if (await writing.run(() => hr.markNeverMet(groupId, null))) announce(texts.neverMetTakenBack(name));
  };
  return {
    asked,
    open,
    act: (action, group) => {
      setActed(group.groupId);
      writing.forget();
      if (action === "accept") void accept(group);
      else if (action === "takeBackNeverMet") void takeBack(group);
      else ask(action, group.groupId);
    },
    nudgeLate: () => ask("nudge", null),
    close: () => setOpen(false),
    problemOf: (groupId) => (groupId === acted ? <WritingProblem writing={writing} /> : null),
  };
}
