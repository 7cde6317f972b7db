import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useFolderStyles } from "#ui/folder.styles.ts";
import type { Cascade } from "#usecases/cascade.ts";
import { AboveLines } from "./AboveLines.tsx";

interface AbovePanelProps {
  readonly cascade: Cascade;
  /** Whether it says itself what it holds; under a heading that says so, the count is enough. */
  readonly titled: boolean;
  readonly opened?: boolean;
  readonly heading?: "h2" | "h3";
}

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The lines of the levels above, folded away until somebody wants them. */
export function AbovePanel({ cascade, titled, opened = false, heading = "h3" }: AbovePanelProps) {
  const texts = useTexts("cascade").above;
  const folder = useFolderStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(opened);
  const count = cascade.linesAbove.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <details
      className={folder.panel}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={folder.summary}>
        <ChevronRightRegular aria-hidden className={folder.chevron} />
        <span>
          {titled && `${texts.title} · `}
          <span className={styles.count}>{texts.count(count)}</span>
        </span>
      </summary>
      <div className={folder.content}>
        <AboveLines cascade={cascade} heading={heading} />
      </div>
    </details>
  );
}
