import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { PersonId } from "#domain/organisation/person.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useLoaded } from "#usecases/useLoaded.ts";
import { usePeople } from "#usecases/usePeople.ts";
import { NudgeRow } from "./NudgeRow.tsx";
import { loadNudgeTexts } from "./nudgeMessage.ts";

interface NudgeDialogProps {
  readonly open: boolean;
  readonly board: BoardView;
  readonly hr: NonNullable<BoardView["hr"]>;
  /** One group, or all that are late. */
  readonly groups: readonly GroupRow[];
  readonly onNudged: (group: GroupRow) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  help: { marginTop: 0, marginBottom: tokens.spacingVerticalM },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Reminders, one group after the other: each opens a chat in Teams in which HR sends the message itself. */
export function NudgeDialog({ open, board, hr, groups, onNudged, onClose }: NudgeDialogProps) {
  const texts = useTexts("reviews").nudging;
  const styles = useStyles();
  const surface = useFocusBack(open);
  const { languages } = board.model;
  const recipients = groups.flatMap(({ groupId }) => chairsOf(hr, groupId));
  const people = usePeople(recipients);
  const words = useLoaded(["nudgeTexts", ...languages], () => loadNudgeTexts(languages));
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>
            <p className={styles.help}>
              {texts.help} {texts.noted}
            </p>
            <WhenReady loaded={people} rows={3}>
              {(known) => (
                <WhenReady loaded={words} rows={3}>
                  {(nudge) => (
                    <ul className={styles.rows}>
                      {groups.map((group) => (
                        <NudgeRow
                          key={group.groupId}
                          group={group}
                          year={board.year}
                          today={board.today}
                          people={chairsOf(hr, group.groupId).flatMap((id) => known.get(id) ?? [])}
                          nudge={nudge}
                          hr={hr}
                          onNudged={() => onNudged(group)}
                        />
                      ))}
                    </ul>
                  )}
                </WhenReady>
              )}
            </WhenReady>
          </DialogContent>
          <DialogActions>
            <Button size="large" onClick={onClose}>
              {texts.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Who can do something about it: the chair or whoever acts, and the secretary. */
function chairsOf({ groups }: NonNullable<BoardView["hr"]>, groupId: string): readonly PersonId[] {
  const group = groups.get(groupId);
  if (!group) return [];
  const ids = [group.actingChairId, group.chairId, group.secretaryId];
  return [...new Set(ids)].filter((id) => id !== null);
}
