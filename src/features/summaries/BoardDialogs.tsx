import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ReasonDialog } from "#ui/ReasonDialog.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useWriting } from "#usecases/useWriting.ts";
import { DeputyDialog } from "./DeputyDialog.tsx";
import { NudgeDialog } from "./NudgeDialog.tsx";
import type { Asked } from "./useBoardActions.tsx";
import { WritingProblem } from "./WritingProblem.tsx";

interface BoardDialogsProps {
  readonly board: BoardView;
  readonly hr: NonNullable<BoardView["hr"]>;
  readonly asked: Asked;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The question that HR has to answer before something is written about a group. */
export function BoardDialogs({ board, hr, asked, open, onClose }: BoardDialogsProps) {
  const texts = useTexts("reviews");
  const announce = useAnnounce();
  const writing = useWriting();
  const rows = board.areas.flatMap((area) => area.groups);
  const row = rows.find((group) => group.groupId === asked.groupId);
  const group = hr.groups.get(asked.groupId ?? "");
  const { done } = texts.board;
  const closing = (said: string) => {
    announce(said);
    onClose();
  };
  if (asked.action === "nudge") {
    const groups = row ? [row] : rows.filter(({ daysLate }) => daysLate > 0);
    return (
      <NudgeDialog
        open={open}
        board={board}
        hr={hr}
        groups={groups}
        onNudged={({ name }) => announce(done.nudged(name))}
        onClose={onClose}
      />
    );
  }
  if (!row || !group) return null;
  if (asked.action === "deputy") {
    return (
      <DeputyDialog
        open={open}
        today={board.today}
        hr={hr}
        group={group}
        onSaved={() => closing(done.deputy(row.name))}
        onClose={onClose}
      />
    );
  }
  const returning = asked.action === "return";
  const words = returning ? texts.returning : texts.markingNeverMet;
  const confirm = async (reason: string) => {
    const written = await writing.run(() => write(row, reason));
    if (written) closing(returning ? done.returned(row.name) : done.neverMet(row.name));
  };
  const write = ({ groupId, revision }: GroupRow, reason: string) =>
    returning
      ? hr.decide(groupId, { kind: "returned", revision: revision ?? 0, reason })
      : hr.markNeverMet(groupId, reason);
  return (
    <ReasonDialog
      open={open}
      title={words.title(row.name)}
      texts={words}
      busy={writing.busy}
      problem={<WritingProblem writing={writing} />}
      onConfirm={(reason) => void confirm(reason)}
      onCancel={onClose}
    />
  );
}
