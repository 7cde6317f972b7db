import { makeStyles, tokens } from "@fluentui/react-components";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

interface MissingGroupsProps {
  readonly board: AreaBoard;
  readonly unreadable: AreaSummaryView["unreadable"];
}

const notMissing: ReadonlySet<GroupRow["state"]> = new Set(["handedIn", "accepted", "neverMet"]);

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
export function MissingGroups({ board, unreadable }: MissingGroupsProps) {
  const all = useTexts("summaries");
  const failures = useTexts("failures");
  const texts = all.summary;
  const formats = useFormats();
  const styles = useStyles();
  const missing = board.groups.filter(({ state }) => !notMissing.has(state));
  const neverMet = board.groups.filter(({ state }) => state === "neverMet");
  const said = (group: GroupRow) => {
    switch (group.state) {
      case "returned":
        return texts.missingReturned(group.name);
      case "withdrawn":
        return texts.missingWithdrawn(group.name);
      case "noDocument":
        return texts.missingNoDocument(group.name);
      case "notFound":
        return texts.missingNotFound(group.name);
      default:
        return group.daysLate > 0
          ? texts.missingLate(group.name, group.daysLate)
          : texts.missingDue(group.name, formats.day(group.dueOn));
    }
  };
  const neverMetText = texts.neverMet(neverMet.map(({ name }) => name).join(", "));
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
          {neverMet.length > 0 && <p className={styles.note}>{neverMetText}</p>}
          <p className={styles.note}>{texts.missingNote}</p>
        </Notice>
      )}
      {missing.length === 0 && neverMet.length > 0 && <Notice tone="info">{neverMetText}</Notice>}
      {unreadable.map(({ groupId, name, failure }) => (
        <Notice key={groupId} tone="warning" title={texts.unreadable(name)}>
          {failures[failure.reason].help}
        </Notice>
      ))}
    </>
  );
}
