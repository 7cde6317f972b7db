import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalXXXL,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    "& > svg": { fontSize: "20px", flexShrink: 0 },
    "@media print": { display: "none" },
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2, [media.phone]: { display: "none" } },
  actions: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginInlineStart: "auto",
  },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
  button: { minHeight: "44px" },
});

/** Above every page of a shared device. */
export function DeviceBar({ onLock }: { readonly onLock: () => void }) {
  const { title, bar } = useTexts("device");
  const styles = useStyles();
  return (
    <section className={styles.bar} aria-label={title}>
      <PeopleRegular aria-hidden />
      <span className={styles.name}>{bar.name}</span>
      <span className={styles.help}>{bar.help}</span>
      <span className={styles.actions}>
        <Link href="/device" className={styles.link}>
          {bar.settings}
        </Link>
        <Button className={styles.button} icon={<LockClosedRegular />} onClick={onLock}>
          {bar.lock}
        </Button>
      </span>
    </section>
  );
}
