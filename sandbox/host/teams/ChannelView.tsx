import { Avatar, makeStyles, Spinner, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Message } from "../shell/Message.tsx";
import { useHost } from "../state/HostContext.ts";
import { AddTab } from "../tab/AddTab.tsx";
import { AppTab, type TabProps } from "../tab/AppTab.tsx";
import { TabTools } from "../tab/TabTools.tsx";
import { useChannelTab } from "../tab/useChannelTab.ts";
import { ChannelPosts } from "./ChannelPosts.tsx";
import { findChannel } from "./findChannel.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    flexWrap: "wrap",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    minHeight: "56px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  team: { color: tokens.colorNeutralForeground3 },
  tools: { marginLeft: "auto" },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  middle: { margin: "auto" },
});

interface ChannelViewProps extends TabProps {
  readonly channelId: string;
  readonly phone?: boolean;
}

export function ChannelView({ channelId, phone = false, ...tab }: ChannelViewProps) {
  const styles = useStyles();
  const { teams, place, go, t } = useHost();
  const id = useId();
  const { tab: appTab, keep } = useChannelTab(channelId);
  if (teams.state === "loading") return <Spinner className={styles.middle} label={t("loading")} />;
  if (teams.state === "failed") {
    return (
      <Message
        title={t("teamsFailed")}
        text={teams.error.message}
        action={t("retry")}
        onAction={teams.retry}
      />
    );
  }
  const channel = findChannel(teams.value, channelId);
  if (!channel) return <Message title={t("chooseChannel")} text={t("linkNotMember")} page={!phone} />;
  const panelId = `${id}-panel`;
  const settings = appTab.state === "loaded" ? appTab.value : null;
  const showsApp = place.tab === "app" && settings !== null;
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        {!phone && (
          <>
            <Avatar name={channel.teamName} shape="square" size={32} color="colorful" aria-hidden="true" />
            <div className={styles.names}>
              <h1 className={styles.name}>{channel.channelName}</h1>
              <Text size={200} className={styles.team}>
                {channel.teamName}
              </Text>
            </div>
          </>
        )}
        <TabList
          selectedValue={showsApp ? "app" : "posts"}
          aria-label={t("channelTabs", { channel: channel.channelName })}
          onTabSelect={(_event, { value }) =>
            go({ tab: value === "app" ? "app" : "posts", sub: undefined, message: undefined })
          }
        >
          <Tab value="posts" id={`${id}-posts`} aria-controls={panelId}>
            {t("posts")}
          </Tab>
          {settings && (
            <Tab value="app" id={`${id}-app`} aria-controls={panelId}>
              {settings.suggestedDisplayName ?? t("appName")}
            </Tab>
          )}
        </TabList>
        {appTab.state === "loaded" && !settings && (
          <AddTab
            channel={channel}
            onAdded={(added) => {
              keep(added);
              go({ tab: "app", sub: undefined, message: undefined });
            }}
          />
        )}
        {showsApp && (
          <div className={styles.tools}>
            <TabTools inChannel={{ channel, settings, onChanged: keep }} onReload={tab.onReload} />
          </div>
        )}
      </header>
      <div
        id={panelId}
        role="tabpanel"
        aria-labelledby={`${id}-${showsApp ? "app" : "posts"}`}
        className={styles.panel}
      >
        {showsApp && <AppTab channel={channel} settings={settings} {...tab} />}
        {place.tab === "app" && !settings && (
          <NoTab state={appTab.state} retry={appTab.state === "failed" ? appTab.retry : undefined} />
        )}
        {place.tab === "posts" && (
          <ChannelPosts key={channel.channelId} teamId={channel.teamId} channelId={channel.channelId} />
        )}
      </div>
    </div>
  );
}

/** A link led to a tab that is not there, or not yet. */
function NoTab({ state, retry }: { readonly state: string; readonly retry: (() => void) | undefined }) {
  const styles = useStyles();
  const { t } = useHost();
  if (state === "loading") return <Spinner className={styles.middle} label={t("loading")} />;
  if (retry) return <Message title={t("sandboxDownTitle")} action={t("retry")} onAction={retry} />;
  return <Message title={t("noTabTitle")} text={t("noTabHint")} />;
}
