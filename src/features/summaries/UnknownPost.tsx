import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PostRow } from "#usecases/postRow.ts";
import { channelHref } from "./channelHref.ts";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";
import { ResultPanel } from "./ResultPanel.tsx";
import { TeamsLink } from "./TeamsLink.tsx";

interface UnknownPostProps {
  readonly post: PostRow;
  readonly settle: (post: PostRow, found: "sent" | "notSent") => void;
}

/** Nobody saw whether a message went: a person looks into the channel and says. */
export function UnknownPost({ post, settle }: UnknownPostProps) {
  const texts = usePublishTexts();
  const styles = usePublishStyles();
  const [busy, setBusy] = useState(false);
  const answer = (found: "sent" | "notSent") => {
    setBusy(true);
    settle(post, found);
  };
  return (
    <ResultPanel tone="unsure" title={texts.unknownTitle}>
      <p>{texts.unknownText(post.channelName, post.teamName, post.reference)}</p>
      <p>
        <TeamsLink href={channelHref(post)}>{texts.openChannel}</TeamsLink>
      </p>
      <div className={styles.links}>
        <Button size="large" disabledFocusable={busy} onClick={() => answer("sent")}>
          {texts.isThere}
        </Button>
        <Button size="large" disabledFocusable={busy} onClick={() => answer("notSent")}>
          {texts.isNotThere}
        </Button>
      </div>
    </ResultPanel>
  );
}
