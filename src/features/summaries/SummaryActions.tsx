import { publishedFrom } from "#domain/summaries/publishedFrom.ts";
import { usePageActionStyles } from "#ui/pageAction.styles.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { DownloadButtons } from "./DownloadButtons.tsx";
import { NeedsSheetButton } from "./NeedsSheetButton.tsx";
import { OutcomesLink } from "./OutcomesLink.tsx";
import { PublishButton } from "./PublishButton.tsx";

/** What HR does with a summary as a whole: takes the draft along as a file, or goes on to publishing. */
export function SummaryActions({ view }: { readonly view: AreaSummaryView }) {
  const styles = usePageActionStyles();
  const content = () =>
    publishedFrom({ ...view, lines: view.unitLines.next.lines, revision: 1, publishedOn: view.today });
  return (
    <div className={styles.row}>
      <OutcomesLink view={view} />
      <DownloadButtons model={view.model} content={content} draft />
      <NeedsSheetButton view={view} />
      <PublishButton view={view} />
    </div>
  );
}
