import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import type { Host, TabConfiguration } from "#teams/host.ts";
import { Page } from "#ui/Page.tsx";

interface TabSettingsProps {
  readonly host: Pick<Host, "configureTab">;
  readonly tab: Pick<TabConfiguration, "contentUrl" | "websiteUrl" | "entityId">;
}

const useStyles = makeStyles({
  help: {
    maxWidth: "60ch",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** What a person sees who adds the tab to a channel: what it shows there. There is nothing to choose. */
export function TabSettings({ host, tab }: TabSettingsProps) {
  const texts = useTexts("shell").settings;
  const styles = useStyles();
  useEffect(() => {
    host.configureTab({ ...tab, suggestedDisplayName: texts.tabName });
  }, [host, tab, texts]);
  return (
    <Page title={texts.title}>
      <p className={styles.help}>{texts.help}</p>
    </Page>
  );
}
