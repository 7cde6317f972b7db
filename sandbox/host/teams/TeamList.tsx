import { Avatar, makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { Message } from "../shell/Message.tsx";
import { useHost } from "../state/HostContext.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  scroll: { overflowY: "auto", padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}` },
  middle: { margin: "auto" },
  team: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  teamName: { minWidth: 0, overflowWrap: "anywhere" },
  channels: { listStyleType: "none", margin: 0, padding: 0 },
  channel: {
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 48px`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  large: { minHeight: "48px", fontSize: tokens.fontSizeBase400 },
});

interface TeamListProps {
  readonly currentChannel: string | undefined;
  /** On a phone the list is a page of its own, and its heading is that page's. */
  readonly phone?: boolean;
}

export function TeamList({ currentChannel, phone = false }: TeamListProps) {
  const styles = useStyles();
  const { teams, go, t } = useHost();
  return (
    <section className={styles.root} aria-label={t("teamsAndChannels")}>
      {!phone && <h2 className={styles.title}>{t("teams")}</h2>}
      {teams.state === "loading" && <Spinner className={styles.middle} label={t("loading")} />}
      {phone && teams.state === "failed" && (
        <Message
          title={t("teamsFailed")}
          text={teams.error.message}
          action={t("retry")}
          onAction={teams.retry}
        />
      )}
      {phone && teams.state === "loaded" && teams.value.length === 0 && (
        <Message title={t("noTeams")} text={t("noTeamsHint")} />
      )}
      {teams.state === "loaded" && teams.value.length > 0 && (
        <nav className={styles.scroll} aria-label={t("teamsAndChannels")}>
          {teams.value.map((team) => (
            <section key={team.id} aria-label={team.displayName}>
              <h3 className={styles.team}>
                <Avatar
                  name={team.displayName}
                  shape="square"
                  size={28}
                  color="colorful"
                  aria-hidden="true"
                />
                <Text weight="semibold" className={styles.teamName}>
                  {team.displayName}
                </Text>
              </h3>
              <ul className={styles.channels}>
                {team.channels.map((channel) => (
                  <li key={channel.id}>
                    <button
                      type="button"
                      className={mergeClasses(
                        styles.channel,
                        phone && styles.large,
                        channel.id === currentChannel && styles.current,
                      )}
                      aria-current={channel.id === currentChannel ? "page" : undefined}
                      onClick={() =>
                        go({
                          view: "channel",
                          team: team.id,
                          channel: channel.id,
                          tab: "posts",
                          sub: undefined,
                          message: undefined,
                        })
                      }
                    >
                      {channel.displayName}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
      )}
    </section>
  );
}
