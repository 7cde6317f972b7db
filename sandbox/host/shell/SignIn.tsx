import { Avatar, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PeopleTeam24Filled } from "@fluentui/react-icons";
import type { Translate } from "../i18n/strings.ts";
import type { Directory } from "../m365/directory.ts";
import type { HostPlace } from "../state/hostPlace.ts";
import type { Go } from "../state/usePlace.ts";
import { AppearanceMenu } from "./AppearanceMenu.tsx";
import { roleName } from "./roleName.ts";

const useStyles = makeStyles({
  root: {
    minHeight: "100dvh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  logo: { color: tokens.colorBrandForeground1 },
  settings: { marginLeft: "auto" },
  main: {
    width: "100%",
    maxWidth: "1200px",
    boxSizing: "border-box",
    margin: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    display: "block",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
    maxWidth: "80ch",
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  card: {
    width: "100%",
    height: "100%",
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  role: { color: tokens.colorBrandForeground1 },
  jobTitle: {
    color: tokens.colorNeutralForeground2,
    "::first-letter": { textTransform: "uppercase" },
  },
  about: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  note: {
    display: "block",
    marginTop: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground3,
  },
});

interface SignInProps {
  readonly directory: Directory;
  readonly place: HostPlace;
  readonly go: Go;
  readonly t: Translate;
}

/** The door: everybody in the town whom one may be, and what they do. */
export function SignIn({ directory, place, go, t }: SignInProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <PeopleTeam24Filled className={styles.logo} aria-hidden="true" />
        <Text weight="semibold">Teams</Text>
        <div className={styles.settings}>
          <AppearanceMenu place={place} go={go} t={t} />
        </div>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{t("signInTitle")}</h1>
        <Text className={styles.lead} size={400}>
          {t("signInLead")}
        </Text>
        <ul className={styles.list}>
          {directory.personas.map((persona) => (
            <li key={persona.key}>
              <button
                type="button"
                className={styles.card}
                onClick={() => go({ persona: persona.key, oid: undefined })}
              >
                <Avatar name={persona.name} size={48} color="colorful" aria-hidden="true" />
                <span className={styles.text}>
                  <Text className={styles.role} size={200} weight="semibold">
                    {roleName(persona, t)}
                  </Text>
                  <Text weight="semibold" size={400}>
                    {persona.name}
                  </Text>
                  <Text className={styles.jobTitle}>{persona.jobTitle}</Text>
                  <Text className={styles.about} size={200}>
                    {persona.about[place.lang]}
                  </Text>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Text className={styles.note} size={200}>
          {t("hostNote")}
        </Text>
      </main>
    </div>
  );
}
