import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import type { PeopleBoard } from "#domain/talks/peopleBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface StaffFiguresProps {
  readonly board: PeopleBoard<unknown>;
  readonly heldBy: string;
}

/** How many have been held, and how long there is for the rest. */
export function StaffFigures({ board, heldBy }: StaffFiguresProps) {
  const texts = useTexts("talkPeople").staff;
  const styles = useTalkPeopleStyles();
  const formats = useFormats();
  const { due, held, toAcknowledge, daysLeft } = board;
  const day = formats.day(heldBy);
  if (due === 0) return null;
  return (
    <div className={styles.figures}>
      <span className={styles.number}>{texts.held(held, due)}</span>
      <Meter done={held} of={due} />
      <p className={styles.facts}>
        {held === due ? (
          <span>{texts.allHeld}</span>
        ) : daysLeft < 0 ? (
          <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
            {texts.over(-daysLeft, day)}
          </StatusLabel>
        ) : (
          <span>{daysLeft === 0 ? texts.lastDay(day) : texts.daysLeft(daysLeft, day)}</span>
        )}
        {toAcknowledge > 0 && <span>{texts.toAcknowledge(toAcknowledge)}</span>}
      </p>
    </div>
  );
}
