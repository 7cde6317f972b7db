import { Button, makeStyles, tokens } from "@fluentui/react-components";

interface FormButtonsProps {
  readonly saving: boolean;
  readonly texts: { readonly save: string; readonly saving: string; readonly cancel: string };
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  button: { minHeight: "44px" },
});

/** The end of a small form: it saves when submitted, and may be left. */
export function FormButtons({ saving, texts, onCancel }: FormButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={saving}
      >
        {saving ? texts.saving : texts.save}
      </Button>
      <Button size="large" className={styles.button} disabled={saving} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
