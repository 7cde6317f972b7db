import { makeStyles, tokens } from "@fluentui/react-components";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { Notice } from "./Notice.tsx";

interface MissingGroupsProps {
  readonly board: AreaBoard;
  readonly today: string;
  readonly unreadable: AreaSummaryView["unreadable"];
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  note: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Which groups the summary lacks; named to HR only. */
export function MissingGroups({ board, today, unreadable }: MissingGroupsProps) {
  const all = useTexts("summaries");
  const failures = useTexts("failures");
  const texts = all.summary;
  const formats = useFormats();
  const styles = useStyles();
  const missing = board.groups.filter((group) => group.state !== "handedIn");
  const said = (group: GroupRow) => {
    if (group.state === "late") return texts.missingLate(group.name, daysBetween(group.dueOn, today));
    if (group.state === "noDocument") return texts.missingNoDocument(group.name);
    return texts.missingDue(group.name, formats.day(group.dueOn));
  };
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="info" title={texts.missingTitle(missing.length)}>
          <ul className={styles.list}>
            {missing.map((group) => (
              <li key={group.groupId}>{said(group)}</li>
            ))}
          </ul>
          <p className={styles.note}>{texts.missingNote}</p>
        </Notice>
      )}
      {unreadable.map(({ groupId, name, failure }) => (
        <Notice key={groupId} tone="warning" title={texts.unreadable(name)}>
          {failures[failure.reason].help}
        </Notice>
      ))}
    </>
  );
}
