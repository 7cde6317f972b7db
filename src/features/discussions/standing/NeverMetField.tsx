import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "../formParts.ts";
import { writtenIn } from "../writtenIn.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXL,
  },
  field: { width: "100%", maxWidth: "720px" },
  note: { margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
  button: { minHeight: "44px" },
});

const offerId = "offer-never-met";

/** For a group that did not meet this year: why, instead of the whole form. */
export function NeverMetField({
  view,
  error,
}: {
  readonly view: DiscussionView;
  readonly error: string | undefined;
}) {
  const texts = useTexts("reviews").neverMet;
  const styles = useStyles();
  const { neverMet } = view.worksheet;
  const set = (reason: string | null) => view.change((now) => ({ ...now, neverMet: reason }));
  if (neverMet === null)
    return (
      <Button
        size="large"
        appearance="subtle"
        id={offerId}
        className={styles.button}
        onClick={() => {
          set("");
          focusSoon(fieldId.neverMet);
        }}
      >
        {texts.offer}
      </Button>
    );
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <LongTextField
          short
          id={fieldId.neverMet}
          label={texts.label}
          hint={texts.hint}
          {...writtenIn(view.model)}
          value={neverMet}
          error={error}
          limit={2_000}
          onChange={set}
          onBlur={view.blurred}
        />
      </div>
      <p className={styles.note}>{texts.note}</p>
      <Button
        size="large"
        appearance="subtle"
        className={styles.button}
        onClick={() => {
          set(null);
          view.blurred();
          focusSoon(offerId);
        }}
      >
        {texts.undo}
      </Button>
    </div>
  );
}
