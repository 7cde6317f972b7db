import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { media } from "#ui/media.ts";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { useCompileStyles } from "./Compile.styles.ts";
import { CompileProposal } from "./CompileProposal.tsx";

/** More are shown on request: the first are the most needed. */
const shownFirst = 4;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
});

/** What HR may want to count as one competence. */
export function CompileProposals({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("compiling").proposals;
  const styles = useStyles();
  const shared = useCompileStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  const [done, setDone] = useState<{ readonly text: string; readonly undo: () => void } | null>(null);
  const { proposals } = view;
  const decided = (text: string, undo: () => void) => {
    view.blurred();
    setDone({ text, undo });
    // The buttons that were pressed are gone.
    title.current?.focus();
  };
  const undoBar = done && (
    <UndoBar
      key={done.text}
      text={done.text}
      onUndo={() => {
        done.undo();
        view.blurred();
        setDone(null);
      }}
      onClose={() => setDone(null)}
    />
  );
  if (proposals.length === 0) return undoBar;
  const shown = all ? proposals : proposals.slice(0, shownFirst);
  return (
    <section className={shared.card} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1} className={shared.title}>
        {texts.title(proposals.length)}
      </h2>
      <p className={shared.help}>{texts.help}</p>
      <ul className={styles.list}>
        {shown.map((proposal) => (
          <CompileProposal key={proposal.id} view={view} proposal={proposal} onDecided={decided} />
        ))}
      </ul>
      {shown.length < proposals.length && (
        <Button className={shared.more} onClick={() => setAll(true)}>
          {texts.rest(proposals.length)}
        </Button>
      )}
      {undoBar}
    </section>
  );
}
