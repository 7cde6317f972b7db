import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { SignOut20Regular } from "@fluentui/react-icons";
import { useHost } from "../state/HostContext.ts";

const useStyles = makeStyles({
  trigger: { minWidth: "40px", height: "40px", padding: 0 },
  popover: { maxWidth: "340px" },
  title: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "::first-letter": { textTransform: "uppercase" },
  },
});

/** Who is signed in, and everybody else whom one may become. */
export function PersonMenu() {
  const styles = useStyles();
  const { directory, session, go, t } = useHost();
  const { name, oid } = session.user;
  return (
    <Menu
      checkedValues={{ person: [oid] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const persona = directory.personas.find((candidate) => candidate.oid === checkedItems[0]);
        if (persona) go({ persona: persona.key, oid: undefined, message: undefined });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.trigger}
          appearance="transparent"
          aria-label={`${t("signedInAs", { name })}. ${t("switchPerson")}`}
          icon={<Avatar name={name} size={32} color="colorful" />}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("switchPerson")}</MenuGroupHeader>
            {directory.personas.map((persona) => (
              <MenuItemRadio key={persona.key} name="person" value={persona.oid}>
                {persona.name}
                <span className={styles.title}>{persona.jobTitle}</span>
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<SignOut20Regular />} onClick={() => go({ persona: undefined, oid: undefined })}>
            {t("signOut")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
