import { makeStyles, tokens } from "@fluentui/react-components";
import type { Person } from "#domain/organisation/person.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { chatHref } from "#lib/chatHref.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useWriting } from "#usecases/useWriting.ts";
import { GroupState } from "./GroupState.tsx";
import { type NudgeTexts, nudgeMessage } from "./nudgeMessage.ts";

interface NudgeRowProps {
  readonly group: GroupRow;
  readonly year: number;
  readonly today: string;
  readonly people: readonly Person[];
  readonly nudge: NudgeTexts;
  readonly hr: NonNullable<BoardView["hr"]>;
  readonly onNudged: () => void;
}

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    marginBlock: tokens.spacingVerticalXXS,
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** One group to remind: how it stands, whether somebody has reminded it, and the way to the message. */
export function NudgeRow({ group, year, today, people, nudge, hr, onNudged }: NudgeRowProps) {
  const texts = useTexts("reviews");
  const formats = useFormats();
  const styles = useStyles();
  const writing = useWriting();
  const reached = people.filter((person) => person.userPrincipalName);
  const names = formats.list(reached.map((person) => person.name));
  const nudgedOn = group.dealings?.nudgedOn;
  const note = async () => {
    if (await writing.run(() => hr.noteNudge(group.groupId))) onNudged();
  };
  const message = nudgeMessage(nudge, group, year, hr.linkTo(group.groupId, texts.message.link));
  return (
    <li className={styles.row}>
      <span className={styles.name}>{group.name}</span>
      <span className={styles.facts}>
        <GroupState group={group} />
        <span>{nudgedText(nudgedOn ?? null)}</span>
      </span>
      {reached.length === 0 ? (
        <p className={styles.detail}>{texts.nudging.nobody}</p>
      ) : (
        <>
          <p className={styles.detail}>{texts.nudging.to(names)}</p>
          <OutsideLink
            href={chatHref(
              reached.flatMap((person) => person.userPrincipalName ?? []),
              message,
            )}
            label={texts.nudging.openOf(group.name)}
            onFollow={() => void note()}
          >
            {texts.nudging.open}
          </OutsideLink>
        </>
      )}
      {writing.failure && (
        <FailurePanel failure={writing.failure} lead={texts.failed} retry={() => void note()} />
      )}
    </li>
  );

  function nudgedText(on: string | null): string {
    if (!on) return texts.nudging.never;
    return on === today ? texts.states.nudgedToday : texts.states.nudged(formats.day(on));
  }
}
