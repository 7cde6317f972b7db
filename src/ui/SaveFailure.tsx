import { makeStyles, tokens } from "@fluentui/react-components";
import { FailurePanel } from "./FailurePanel.tsx";
import { failureShown, type ShownSaveState } from "./SaveStatus.tsx";

const useStyles = makeStyles({ failure: { marginBottom: tokens.spacingVerticalXL } });

/** Why the words are not saved, and what to do; it stays where it is while that is tried again. */
export function SaveFailure(props: { readonly save: ShownSaveState; readonly retry: () => void }) {
  const styles = useStyles();
  const failure = failureShown(props.save);
  if (!failure) return null;
  return (
    <div className={styles.failure}>
      <FailurePanel failure={failure} retry={props.retry} />
    </div>
  );
}
