import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular, Link20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { parseTeamsLink } from "../protocol/deepLink.ts";
import { useHost } from "../state/HostContext.ts";

const useStyles = makeStyles({
  form: { flexGrow: 1, maxWidth: "520px", display: "flex" },
  input: { width: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The address bar of a Teams that has none: paste a link from a mail or a post. */
export function LinkField() {
  const styles = useStyles();
  const { openLink, notify, t } = useHost();
  const [text, setText] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        if (parseTeamsLink(text) === null) notify({ intent: "warning", text: t("linkUnknown") });
        else if (openLink(text)) setText("");
      }}
    >
      <Input
        className={styles.input}
        value={text}
        onChange={(_event, { value }) => setText(value)}
        placeholder={t("openLinkHint")}
        aria-label={t("openLink")}
        contentBefore={<Link20Regular />}
        contentAfter={
          text === "" ? undefined : (
            <Button
              type="submit"
              size="small"
              appearance="transparent"
              icon={<ArrowRight20Regular />}
              aria-label={t("openLinkGo")}
            />
          )
        }
      />
    </form>
  );
}
