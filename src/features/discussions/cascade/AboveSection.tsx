import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { focusRing } from "#ui/focusRing.ts";
import { Notice } from "#ui/Notice.tsx";
import { usePhone } from "#ui/usePhone.ts";
import type { Cascade } from "#usecases/cascade.ts";
import { useFirstLook } from "#usecases/useFirstLook.ts";
import { AbovePanel } from "./AbovePanel.tsx";
import { abovePart } from "./aboveParts.ts";

const useStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  all: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

interface AboveSectionProps {
  readonly cascade: Cascade;
  readonly year: number;
  /** Whether the reader writes the discussion, and is told what lines are for and when there are none. */
  readonly writes: boolean;
}

/** What the levels above have laid down, before anything is written; on phones unfolded at the first look only. */
export function AboveSection({ cascade, year, writes }: AboveSectionProps) {
  const texts = useTexts("cascade").above;
  const styles = useStyles();
  const phone = usePhone();
  const { linesAbove, linesExpected, linesGaps } = cascade;
  const first = useFirstLook(`lines ${linesAbove.map((one) => `${one.unitId} ${one.revision}`).join()}`);
  if (linesAbove.length === 0) {
    if (!writes || !linesExpected) return null;
    return <Notice tone="info">{linesGaps.missing ? texts.missing : texts.none}</Notice>;
  }
  return (
    <FormSection id={abovePart} title={texts.title}>
      {writes && <p className={styles.help}>{texts.help}</p>}
      <AbovePanel cascade={cascade} titled={false} opened={first || !phone} />
      <Link href={`/lines/${year}`} className={styles.all}>
        {texts.all}
      </Link>
    </FormSection>
  );
}
