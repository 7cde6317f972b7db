import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PeopleTeam24Filled, PeopleTeam24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useHost } from "../state/HostContext.ts";
import { AppIcon } from "./AppIcon.tsx";

const useStyles = makeStyles({
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "80px",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  bottom: {
    display: "flex",
    flexShrink: 0,
    minHeight: "56px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    minHeight: "56px",
    flexGrow: 1,
    padding: "2px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  narrow: { flexGrow: 0 },
  current: {
    color: tokens.colorBrandForeground1,
    "::before": {
      content: '""',
      position: "absolute",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandForeground1,
    },
  },
  currentSide: { "::before": { left: "4px", top: "14px", bottom: "14px", width: "3px" } },
  currentBottom: { "::before": { top: 0, left: "30%", right: "30%", height: "3px" } },
});

/** Teams' own navigation: at the left on a computer, at the bottom on a phone. Only what works is there. */
export function Rail({ phone = false }: { readonly phone?: boolean }) {
  const styles = useStyles();
  const { place, go, t } = useHost();
  const inTeams = place.view === "channel";
  const item = (current: boolean, icon: ReactNode, label: string, onClick: () => void) => (
    <button
      type="button"
      className={mergeClasses(
        styles.item,
        !phone && styles.narrow,
        current && styles.current,
        current && (phone ? styles.currentBottom : styles.currentSide),
      )}
      aria-current={current ? "page" : undefined}
      onClick={onClick}
    >
      {icon}
      {label}
    </button>
  );
  const clean = {
    team: undefined,
    channel: undefined,
    sub: undefined,
    message: undefined,
    tab: "posts",
  } as const;
  return (
    <nav className={phone ? styles.bottom : styles.side} aria-label={t("navigation")}>
      {item(inTeams, inTeams ? <PeopleTeam24Filled /> : <PeopleTeam24Regular />, t("teams"), () =>
        go({ ...clean, view: "channel" }),
      )}
      {item(!inTeams, <AppIcon size={24} />, t("appName"), () => go({ ...clean, view: "app" }))}
    </nav>
  );
}
