import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

const useStyles = makeStyles({
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    "@media print": { display: "none" },
  },
});

/** From a summary to what its needs have led to. */
export function OutcomesLink({ view }: { readonly view: Pick<AreaSummaryView, "year" | "board"> }) {
  return (
    <Link href={`/outcomes/${view.year}/${view.board.unit.id}`} className={useStyles().link}>
      {useTexts("trace").outcomes.link}
    </Link>
  );
}
