import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Translate } from "../i18n/strings.ts";
import type { ProofQuestion } from "./useConsent.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "440px" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  account: { color: tokens.colorNeutralForeground2, wordBreak: "break-word" },
});

interface ProofDialogProps {
  readonly question: ProofQuestion;
  readonly upn: string;
  readonly t: Translate;
}

/** Entra's request for a second factor. Here a press is proof enough. */
export function ProofDialog({ question, upn, t }: ProofDialogProps) {
  const styles = useStyles();
  const cancel = () => question.answer(false);
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && cancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t("proofTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text size={200} className={styles.account}>
              {upn}
            </Text>
            <Text>{t("proofLead")}</Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={cancel}>{t("cancel")}</Button>
            <Button appearance="primary" onClick={() => question.answer(true)}>
              {t("proofConfirm")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
