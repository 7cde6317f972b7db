import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { Texts } from "#i18n/namespaces.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ActionButton } from "#ui/ActionButton.tsx";
import { Page } from "#ui/Page.tsx";
import type { SharedDeviceView } from "#usecases/sharedDevice/sharedDevice.ts";

interface LockedPageProps {
  readonly view: SharedDeviceView;
  readonly onGoOn: () => void;
}

const useStyles = makeStyles({
  icon: { fontSize: "40px" },
  help: {
    maxWidth: "60ch",
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

/** What stands on a locked device: nothing of anybody's, and whether everything is saved. */
export function LockedPage({ view, onGoOn }: LockedPageProps) {
  const texts = useTexts("device").locked;
  const styles = useStyles();
  const { title, help } = said(view, texts);
  const problem = view.notSignedIn && (view.notSignedIn === "offline" ? texts.offline : texts.cancelled);
  return (
    // One page for each of the three: its heading takes the focus, and is read.
    <Page key={title} title={title} eyebrow={<LockClosedRegular aria-hidden className={styles.icon} />}>
      <p className={styles.help}>{help}</p>
      <div role="alert">{problem && <p className={styles.problem}>{problem}</p>}</div>
      {view.phase !== "saving" && (
        <ActionButton onClick={onGoOn}>{view.signingIn ? texts.signingIn : texts.goOn}</ActionButton>
      )}
    </Page>
  );
}

function said({ phase, why }: SharedDeviceView, texts: Texts<"device">["locked"]) {
  if (phase === "locked") return { title: texts.title, help: texts.help };
  if (phase === "saving") return { title: texts.savingTitle, help: texts.savingHelp };
  const help = why === "offline" ? texts.waitingOffline : texts.waitingPerson;
  return { title: texts.waitingTitle, help };
}
