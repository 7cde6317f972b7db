import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { media } from "#ui/media.ts";
import { QrCode } from "#ui/QrCode.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

/** As large as fits beside the bars: it is read from the back row. */
const codeWidth = "max(min(100%, 54vh), min(100%, 240px))";

const useStyles = makeStyles({
  code: { width: codeWidth, marginBottom: tokens.spacingVerticalM },
  link: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    width: codeWidth,
    [media.phone]: { flexWrap: "wrap", width: "100%" },
  },
  address: { flexGrow: 1, minWidth: "120px", minHeight: "44px" },
  copy: { flexShrink: 0, minHeight: "44px" },
});

/** The code that opens this very discussion on a phone, and the same as a link. */
export function MeetingCode({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("meeting").welcome;
  const styles = useStyles();
  const announce = useAnnounce();
  const address = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    address.current?.select();
    // Teams on a phone or an older host does not allow it: then the link is selected, to be copied by hand.
    const done = await navigator.clipboard?.writeText(view.link).then(
      () => true,
      () => false,
    );
    setCopied(done === true);
    if (done) announce(texts.copied);
  };
  return (
    <>
      <div className={styles.code}>
        <QrCode text={view.link} label={texts.qr(view.group.name)} />
      </div>
      <div className={styles.link}>
        <Input
          ref={address}
          readOnly
          size="large"
          className={styles.address}
          aria-label={texts.link}
          value={view.link}
        />
        <Button size="large" className={styles.copy} icon={<CopyRegular />} onClick={() => void copy()}>
          {copied ? texts.copied : texts.copy}
        </Button>
      </div>
    </>
  );
}
