import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { ActionButton } from "#ui/ActionButton.tsx";
import { focusRing } from "#ui/focusRing.ts";
import { Page } from "#ui/Page.tsx";

export type Problem =
  /** Opened as a page of its own. */
  | "notInTeams"
  /** Embedded in something that does not answer as Teams does. */
  | "hostSilent"
  /** Deployed without configuration. */
  | "notSetUp";

interface StartProblemProps {
  readonly problem: Problem;
  /** Where "Open in Teams" leads. */
  readonly link: string | null;
}

const useStyles = makeStyles({
  help: {
    maxWidth: "60ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXXL,
  },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

/** The app cannot start here: why, and what to do. */
export function StartProblem({ problem, link }: StartProblemProps) {
  const { notInTeams, hostSilent, notSetUp } = useTexts("shell");
  const styles = useStyles();
  const texts = { notInTeams, hostSilent, notSetUp }[problem];
  return (
    <Page title={texts.title}>
      <p className={styles.help}>{texts.help}</p>
      {problem === "notInTeams" && link && (
        <a className={styles.link} href={link}>
          {notInTeams.action}
        </a>
      )}
      {problem === "hostSilent" && (
        <ActionButton onClick={() => window.location.reload()}>{hostSilent.action}</ActionButton>
      )}
    </Page>
  );
}
