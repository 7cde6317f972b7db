import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useState } from "react";
import { useHost } from "../state/HostContext.ts";
import { AppTab, type TabProps } from "../tab/AppTab.tsx";
import type { TabControl } from "../tab/TabFrame.tsx";
import { TabTools } from "../tab/TabTools.tsx";
import { ChannelView } from "../teams/ChannelView.tsx";
import { firstChannel } from "../teams/findChannel.ts";
import { TeamList } from "../teams/TeamList.tsx";
import { AppIcon } from "./AppIcon.tsx";
import { Message } from "./Message.tsx";
import { Rail } from "./Rail.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  list: {
    width: "clamp(236px, 26vw, 280px)",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  content: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "52px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  tools: { marginLeft: "auto" },
});

interface DesktopProps {
  readonly control: RefObject<TabControl | null>;
  readonly onLeave: () => boolean;
}

/** Teams on a computer. */
export function Desktop({ control, onLeave }: DesktopProps) {
  const styles = useStyles();
  const { place, teams, t } = useHost();
  const [reloads, setReloads] = useState(0);
  const tab: TabProps = { control, onLeave, reloads, onReload: () => setReloads((count) => count + 1) };
  const channelId = place.channel ?? (teams.state === "loaded" ? firstChannel(teams.value) : undefined);
  return (
    <div className={styles.root}>
      <Rail />
      <div className={styles.content}>
        {place.view === "channel" && (
          <div className={styles.list}>
            <TeamList currentChannel={channelId} />
          </div>
        )}
        <main className={styles.main}>
          {place.view === "channel" ? (
            <Channels channelId={channelId} tab={tab} />
          ) : (
            <>
              <header className={styles.header}>
                <AppIcon size={28} />
                <h1 className={styles.name}>{t("appName")}</h1>
                <div className={styles.tools}>
                  <TabTools onReload={tab.onReload} />
                </div>
              </header>
              <AppTab {...tab} />
            </>
          )}
        </main>
      </div>
    </div>
  );
}

/** On a computer the list is always there; what cannot be shown is said once, in the middle. */
function Channels({ channelId, tab }: { readonly channelId: string | undefined; readonly tab: TabProps }) {
  const { teams, t } = useHost();
  if (teams.state === "failed") {
    return (
      <Message
        page
        title={t("teamsFailed")}
        text={teams.error.message}
        action={t("retry")}
        onAction={teams.retry}
      />
    );
  }
  if (channelId !== undefined) return <ChannelView channelId={channelId} {...tab} />;
  if (teams.state === "loading") return null;
  return <Message page title={t("noTeams")} text={t("noTeamsHint")} />;
}
