import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { warnBeforeMs } from "#usecases/sharedDevice/sharedDevice.ts";

const useStyles = makeStyles({ button: { minHeight: "44px" } });

interface LockWarningProps {
  readonly open: boolean;
  readonly onStay: () => void;
}

/** Tells that the device is about to be locked. Any touch and any key keeps it open. */
export function LockWarning({ open, onStay }: LockWarningProps) {
  const texts = useTexts("device").warning;
  const styles = useStyles();
  const surface = useFocusBack(open);
  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>{texts.help(warnBeforeMs / 1000)}</DialogContent>
          <DialogActions>
            <Button size="large" appearance="primary" className={styles.button} onClick={onStay}>
              {texts.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
