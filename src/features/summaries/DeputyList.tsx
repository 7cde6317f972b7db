import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";
import type { ShownDeputy } from "./useDeputies.ts";

interface DeputyListProps {
  readonly deputies: ReadonlyMap<string, ShownDeputy>;
  readonly groups: readonly GroupRow[];
  readonly onEdit: (group: GroupRow) => void;
}

const useStyles = makeStyles({
  box: {
    marginBottom: tokens.spacingVerticalXL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  title: { ...focusRing, minHeight: "24px", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  rows: { listStyleType: "none", margin: 0, marginTop: tokens.spacingVerticalS, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  group: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** Who acts as a chair now, or will: HR's own list. */
export function DeputyList({ deputies, groups, onEdit }: DeputyListProps) {
  const texts = useTexts("reviews").deputy;
  const formats = useFormats();
  const styles = useStyles();
  const shown = groups.flatMap((group) => {
    const one = deputies.get(group.groupId);
    return one ? [{ group, ...one }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary className={styles.title}>{texts.listTitle(shown.length)}</summary>
      <ul className={styles.rows}>
        {shown.map(({ group, name, deputy }) => (
          <li key={group.groupId} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.group}>{group.name}</span>
              <span className={styles.detail}>
                {texts.span(name, formats.day(deputy.from), formats.day(deputy.to))}
              </span>
            </span>
            <Button
              size="large"
              appearance="subtle"
              aria-label={texts.editOf(group.name)}
              onClick={() => onEdit(group)}
            >
              {texts.edit}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
