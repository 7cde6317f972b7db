import { Button, makeStyles, Text, ToggleButton, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, PeopleTeam24Filled, Phone24Regular } from "@fluentui/react-icons";
import { useHost } from "../state/HostContext.ts";
import { AppearanceMenu } from "./AppearanceMenu.tsx";
import { LinkField } from "./LinkField.tsx";
import { PersonMenu } from "./PersonMenu.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: "48px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  side: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexBasis: "clamp(140px, 18vw, 240px)",
  },
  right: { justifyContent: "flex-end" },
  logo: { color: tokens.colorBrandForeground1 },
  middle: { flexGrow: 1, display: "flex", justifyContent: "center", minWidth: 0 },
});

export function TopBar({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { place, go, t } = useHost();
  const phone = place.frame === "phone";
  const toggle = t(phone ? "showAsDesktop" : "showAsPhone");
  return (
    <header className={styles.root}>
      <div className={styles.side}>
        <PeopleTeam24Filled className={styles.logo} aria-hidden="true" />
        <Text weight="semibold">Teams</Text>
        <Tooltip content={t("back")} relationship="label">
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack} />
        </Tooltip>
      </div>
      <div className={styles.middle}>
        <LinkField />
      </div>
      <div className={`${styles.side} ${styles.right}`}>
        <Tooltip content={toggle} relationship="label">
          <ToggleButton
            appearance="subtle"
            checked={phone}
            icon={<Phone24Regular />}
            onClick={() => go({ frame: phone ? "desktop" : "phone" }, "replace")}
          />
        </Tooltip>
        <AppearanceMenu place={place} go={go} t={t} />
        <PersonMenu />
      </div>
    </header>
  );
}
