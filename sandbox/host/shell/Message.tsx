import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    maxWidth: "420px",
    margin: "auto",
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  action: { marginTop: tokens.spacingVerticalM },
});

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** An empty, failed or impossible place: what is so, why, and the way on. */
export function Message({ title, text, action, onAction }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Title3 as="h2">{title}</Title3>
      <Text className={styles.text}>{text}</Text>
      {action && (
        <Button className={styles.action} appearance="primary" onClick={onAction}>
          {action}
        </Button>
      )}
    </div>
  );
}
