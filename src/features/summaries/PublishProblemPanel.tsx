import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { ErrorPanel } from "#ui/ErrorPanel.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";
import type { ShownProblem } from "./usePublishSteps.ts";

interface PublishProblemPanelProps {
  readonly problem: ShownProblem;
  readonly retry: () => void;
}

/** What HR can mend by choosing another channel. */
const ofChannel: ReadonlySet<string> = new Set([
  "noChannel",
  "badChannelLink",
  "channelMissing",
  "mayNotPost",
]);

/** Why nothing was posted, and what to do. */
export function PublishProblemPanel({ problem, retry }: PublishProblemPanelProps) {
  const texts = usePublishTexts();
  const channels = useTexts("channels");
  const styles = usePublishStyles();
  if ("requestId" in problem) return <FailurePanel failure={problem} retry={retry} />;
  const { title, help } = texts.problems[problem.reason];
  const shown = ofChannel.has(problem.reason) ? (
    <>
      {help}{" "}
      <Link href="/channels" className={styles.noticeLink}>
        {channels.toChannels}
      </Link>
    </>
  ) : (
    help
  );
  return <ErrorPanel title={title} help={shown} action={{ label: texts.tryAgain, run: retry }} />;
}
