import { makeStyles, tokens } from "@fluentui/react-components";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

interface MissingGroupsProps {
  readonly board: AreaBoard;
  readonly today: string;
  readonly unreadable: AreaSummaryView["unreadable"];
}

/** More than so many are folded away. */
const shownOpen = 6;

const useStyles = makeStyles({
  title: { ...focusRing, minHeight: "24px", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    [media.wide]: { columnCount: 2, columnGap: tokens.spacingHorizontalXXL },
  },
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
    if (group.state === "notFound") return texts.missingNotFound(group.name);
    return texts.missingDue(group.name, formats.day(group.dueOn));
  };
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="info">
          <details open={missing.length <= shownOpen}>
            <summary className={styles.title}>{texts.missingTitle(missing.length)}</summary>
            <ul className={styles.list}>
              {missing.map((group) => (
                <li key={group.groupId}>{said(group)}</li>
              ))}
            </ul>
          </details>
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
