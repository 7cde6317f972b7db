import { Button, makeStyles, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowClockwise24Regular, ChevronLeft24Regular } from "@fluentui/react-icons";
import { type RefObject, useState } from "react";
import { useHost } from "../state/HostContext.ts";
import { AppTab } from "../tab/AppTab.tsx";
import type { TabControl } from "../tab/TabFrame.tsx";
import { ChannelView } from "../teams/ChannelView.tsx";
import { findChannel } from "../teams/findChannel.ts";
import { TeamList } from "../teams/TeamList.tsx";
import { AppearanceMenu } from "./AppearanceMenu.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { Rail } from "./Rail.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "52px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

interface MobileProps {
  readonly control: RefObject<TabControl | null>;
  readonly onBack: () => void;
  readonly onLeave: () => boolean;
  /** On a real small screen there is no bar above for the person and the settings. */
  readonly standalone: boolean;
}

/** Teams on a phone: one page at a time, the way back at the top, the places at the bottom. */
export function Mobile({ control, onBack, onLeave, standalone }: MobileProps) {
  const styles = useStyles();
  const { place, go, teams, t } = useHost();
  // In the frame on a computer the page has its banner already, and the phone is its main part.
  const Root = standalone ? "div" : "main";
  const Body = standalone ? "main" : "div";
  const [reloads, setReloads] = useState(0);
  const tab = { control, onLeave, reloads, onReload: () => setReloads((count) => count + 1) };
  const listing = place.view === "channel" && place.channel === undefined;
  const channel =
    place.channel !== undefined && teams.state === "loaded"
      ? findChannel(teams.value, place.channel)
      : undefined;
  const title = place.view === "channel" ? (channel?.channelName ?? t("teams")) : t("appName");
  const showsTab = !listing && (place.view !== "channel" || place.tab === "app");
  return (
    <Root className={styles.root}>
      <header className={styles.header}>
        {!listing && (
          <Button
            size="large"
            appearance="subtle"
            icon={<ChevronLeft24Regular />}
            aria-label={t("back")}
            onClick={onBack}
          />
        )}
        <h1 className={styles.title}>{title}</h1>
        {showsTab && (
          <Tooltip content={t("reloadTab")} relationship="label">
            <Button
              size="large"
              appearance="subtle"
              icon={<ArrowClockwise24Regular />}
              onClick={tab.onReload}
            />
          </Tooltip>
        )}
        {standalone && (
          <>
            <AppearanceMenu place={place} go={go} t={t} />
            <PersonMenu />
          </>
        )}
      </header>
      <Body className={styles.main}>
        {listing && <TeamList currentChannel={undefined} phone />}
        {place.view === "channel" && place.channel !== undefined && (
          <ChannelView channelId={place.channel} phone {...tab} />
        )}
        {place.view !== "channel" && <AppTab {...tab} />}
      </Body>
      <Rail phone />
    </Root>
  );
}
