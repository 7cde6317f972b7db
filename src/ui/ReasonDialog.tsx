import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "./LongTextField.tsx";
import { useFocusBack } from "./useFocusBack.ts";

export interface ReasonTexts {
  readonly help: string;
  readonly label: string;
  readonly hint: string;
  /** Said where nothing has been written. */
  readonly required: string;
  readonly confirm: string;
}

interface ReasonDialogProps {
  /** False keeps it mounted and closed: taken away while open, it would leave the page hidden from screen readers. */
  readonly open: boolean;
  readonly title: string;
  readonly texts: ReasonTexts;
  readonly busy: boolean;
  /** What went wrong at the last try. */
  readonly problem: ReactNode;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

const longest = 2_000;
const fieldId = "reason";

const useStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  help: { margin: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** Asks why, before something that the people whom it concerns will read. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { open, title, texts, busy, problem, onConfirm, onCancel } = props;
  const ui = useTexts("ui");
  const styles = useStyles();
  const surface = useFocusBack(open);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const confirm = () => {
    const fits = reason.trim() !== "" && reason.length <= longest;
    setMissing(!reason.trim());
    if (fits) onConfirm(reason.trim());
    else document.getElementById(fieldId)?.focus();
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !busy && onCancel()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.help}>{texts.help}</p>
            <LongTextField
              short
              id={fieldId}
              label={texts.label}
              hint={texts.hint}
              value={reason}
              limit={longest}
              error={missing && !reason.trim() ? texts.required : undefined}
              onChange={setReason}
            />
            {problem}
          </DialogContent>
          <DialogActions fluid>
            <Button size="large" className={styles.button} disabled={busy} onClick={onCancel}>
              {ui.cancel}
            </Button>
            <Button
              size="large"
              appearance="primary"
              className={styles.button}
              disabledFocusable={busy}
              onClick={confirm}
            >
              {texts.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
