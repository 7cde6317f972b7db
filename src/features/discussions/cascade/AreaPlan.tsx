import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import type { OpenedDiscussion } from "#usecases/openDiscussion.ts";

const useStyles = makeStyles({
  plan: { margin: 0, marginTop: tokens.spacingVerticalL, overflowWrap: "anywhere" },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
  facts: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The training plan of the year that a leading group speaks of: its sums, and where it is read. */
export function AreaPlan({ plan }: { readonly plan: OpenedDiscussion["areaPlan"] }) {
  const texts = useTexts("cascade").plan;
  const formats = useFormats();
  const styles = useStyles();
  if (!plan) return null;
  const { planYear, href, isConfirmed, figures } = plan;
  return (
    <p className={styles.plan}>
      <Link href={href} className={styles.link}>
        {isConfirmed ? texts.confirmed(planYear) : texts.draft(planYear)}
      </Link>
      {figures && (
        <span className={styles.facts}>
          {texts.figures(figures.rows, formats.number(figures.days), formats.euros(figures.cost))}
        </span>
      )}
    </p>
  );
}
