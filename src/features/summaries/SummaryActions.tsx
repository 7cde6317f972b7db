import { makeStyles, tokens } from "@fluentui/react-components";
import { SaveStatus } from "#ui/SaveStatus.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { PublishButton } from "./PublishButton.tsx";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Where HR's words are, and the way to publishing. */
export function SummaryActions({ view }: { readonly view: AreaSummaryView }) {
  return (
    <div className={useStyles().actions}>
      <SaveStatus save={view.save} />
      <PublishButton view={view} />
    </div>
  );
}
