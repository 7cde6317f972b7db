import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Copy20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import type { Translate } from "../i18n/strings.ts";
import type { Notice } from "../state/HostContext.ts";

const useStyles = makeStyles({
  live: { flexShrink: 0 },
  link: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onChange: (notice: Notice | undefined) => void;
  readonly t: Translate;
}

/** One line from the host. Its live region is always there, so that the first notice is heard too. */
export function NoticeBar({ notice, onChange, t }: NoticeBarProps) {
  const styles = useStyles();
  const link = notice?.link;
  return (
    <div role="status" className={styles.live}>
      {notice && (
        <MessageBar intent={notice.intent} politeness="polite">
          <MessageBarBody>
            {notice.text}
            {link && <span className={styles.link}>{link}</span>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={t("close")}
                onClick={() => onChange(undefined)}
              />
            }
          >
            {link && (
              <Button
                icon={<Copy20Regular />}
                onClick={async () => {
                  await navigator.clipboard.writeText(link);
                  onChange({ intent: "success", text: t("linkCopied") });
                }}
              >
                {t("copy")}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
