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
import type { ReactNode } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "./useFocusBack.ts";

interface FormDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly help: string;
  readonly save: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  fields: { display: "grid", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  help: { margin: 0 },
});

/** A small form over the page: it saves, or is left as it was. */
export function FormDialog(props: FormDialogProps) {
  const { open, title, help, save, busy, onSave, onClose, children } = props;
  const ui = useTexts("ui");
  const styles = useStyles();
  const surface = useFocusBack(open);
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !busy && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.fields}>
            <p className={styles.help}>{help}</p>
            {children}
          </DialogContent>
          <DialogActions>
            <Button size="large" disabled={busy} onClick={onClose}>
              {ui.cancel}
            </Button>
            <Button size="large" appearance="primary" disabledFocusable={busy} onClick={onSave}>
              {save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
