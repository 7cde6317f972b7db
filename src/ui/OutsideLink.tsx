import { makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "./focusRing.ts";
import { useHiddenStyles } from "./Hidden.styles.ts";
import { media } from "./media.ts";

interface OutsideLinkProps {
  readonly href: string;
  /** What screen readers say instead of the visible text, where that is too short alone. */
  readonly label?: string;
  /** Told when somebody follows it. */
  readonly onFollow?: () => void;
  readonly children: string;
}

const useStyles = makeStyles({
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px" },
  },
});

/** A link that leaves the app, and says so. */
export function OutsideLink({ href, label, onFollow, children }: OutsideLinkProps) {
  const ui = useTexts("ui");
  const hidden = useHiddenStyles();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={useStyles().link} onClick={onFollow}>
      <span {...(label ? { "aria-hidden": true } : {})}>{children}</span>
      {label && <span className={hidden.visually}>{label}</span>}
      <OpenRegular aria-hidden />
      <span className={hidden.visually}>{`(${ui.opensOutside})`}</span>
    </a>
  );
}
