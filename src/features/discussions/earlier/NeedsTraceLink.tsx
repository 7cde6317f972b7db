import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";

const useStyles = makeStyles({
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

interface NeedsTraceLinkProps {
  readonly year: number;
  readonly groupId: string;
  /** For others than the group itself. */
  readonly others?: boolean;
  readonly className?: string;
}

/** To what has happened to the group's needs, this year's and the last discussion's. */
export function NeedsTraceLink({ year, groupId, others = false, className }: NeedsTraceLinkProps) {
  const texts = useTexts("earlier").trace;
  const styles = useStyles();
  return (
    <Link href={`/needs/${year}/${groupId}`} className={mergeClasses(styles.link, className)}>
      {others ? texts.linkOf : texts.link}
    </Link>
  );
}
