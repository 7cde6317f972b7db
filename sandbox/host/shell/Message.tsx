import { Button, makeStyles, Subtitle1, Text, Title3, tokens } from "@fluentui/react-components";

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
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  action: { marginTop: tokens.spacingVerticalM },
});

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: string;
  readonly onAction?: () => void;
  /** There is nothing else on the page, so this is its heading. */
  readonly page?: boolean;
}

/** An empty, failed or impossible place: what is so, why, and the way on. */
export function Message({ title, text, action, onAction, page = false }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      {page ? (
        <Title3 as="h1" className={styles.title}>
          {title}
        </Title3>
      ) : (
        <Subtitle1 as="h2" className={styles.title}>
          {title}
        </Subtitle1>
      )}
      {text && <Text className={styles.text}>{text}</Text>}
      {action && (
        <Button className={styles.action} appearance="primary" onClick={onAction}>
          {action}
        </Button>
      )}
    </div>
  );
}
