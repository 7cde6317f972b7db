import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "./useFocusBack.ts";

interface ConfirmDialogProps {
  /** False keeps it mounted and closed: taken away while open, it would leave the page hidden from screen readers. */
  readonly open: boolean;
  readonly title: string;
  /** What happens, and who will see it. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that others will see. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, busy = false, onConfirm, onCancel } = props;
  const ui = useTexts("ui");
  const surface = useFocusBack(open);
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && !busy && onCancel()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button size="large" disabled={busy} onClick={onCancel}>
              {ui.cancel}
            </Button>
            <Button size="large" appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
