import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

const useStyles = makeStyles({
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px" },
    "@media print": { display: "none" },
  },
});

interface NeedWayLinkProps {
  readonly year: number;
  readonly groupId: string;
  readonly needId: string;
  /** What the need is called. */
  readonly name: string;
}

/** From one need up to the line that it answers and down to what it led to. */
export function NeedWayLink({ year, groupId, needId, name }: NeedWayLinkProps) {
  const texts = useTexts("earlier").trace;
  const href = `/needs/${year}/${groupId}/${encodeURIComponent(needId)}`;
  return (
    <Link href={href} className={useStyles().link} aria-label={texts.wayOf(name)}>
      {texts.way}
    </Link>
  );
}
