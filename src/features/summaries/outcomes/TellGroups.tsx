import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { OutcomesView, Telling } from "#usecases/useOutcomes.ts";

const useStyles = makeStyles({
  text: { margin: 0, marginBottom: tokens.spacingVerticalM },
  quiet: { margin: 0, marginBottom: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2 },
  problem: { marginBottom: tokens.spacingVerticalXL },
});

/** Whether the groups read what HR says now, and if not, the way to tell them. */
export function TellGroups({ view }: { readonly view: OutcomesView }) {
  const texts = useTexts("trace").outcomes;
  const styles = useStyles();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Telling | null>(null);
  const { untold } = view;
  const tell = async () => {
    setBusy(true);
    const done = await view.tell();
    setBusy(false);
    setLast(done);
    if (done.kind === "told") announce(texts.told(done.told));
  };
  if (view.nobodyCounted)
    return (
      <Notice tone="info" title={texts.nobodyCountedTitle}>
        {texts.nobodyCounted}
      </Notice>
    );
  return (
    <>
      <TellingProblem view={view} last={last} />
      {untold.length > 0 ? (
        <Notice tone="info" title={texts.untold(untold.length)}>
          <p className={styles.text}>{texts.untoldHelp}</p>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void tell()}>
            {busy ? texts.telling : texts.tell(untold.length)}
          </Button>
        </Notice>
      ) : (
        <p className={styles.quiet}>{texts.allTold}</p>
      )}
    </>
  );
}

interface TellingProblemProps {
  readonly view: OutcomesView;
  readonly last: Telling | null;
}

/** What the last telling did not come to; who was not told can be told again. */
function TellingProblem({ view, last }: TellingProblemProps) {
  const texts = useTexts("trace").outcomes;
  const formats = useFormats();
  const styles = useStyles();
  if (!last || view.untold.length === 0) return null;
  if (last.kind === "failed")
    return last.failure ? (
      <div className={styles.problem}>
        <FailurePanel failure={last.failure} lead={texts.failed} />
      </div>
    ) : (
      <div role="alert">
        <Notice tone="warning">{texts.notSaved}</Notice>
      </div>
    );
  if (last.failed.length === 0) return null;
  const nameOf = (groupId: string) =>
    view.summary.board.groups.find((group) => group.groupId === groupId)?.name ?? groupId;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.failedTitle(last.failed.length)}>
        <p className={styles.text}>{formats.list(last.failed.map(nameOf))}</p>
        {texts.failedHelp}
      </Notice>
    </div>
  );
}
