import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ShieldLock20Regular } from "@fluentui/react-icons";
import type { StringKey } from "../i18n/en.ts";
import type { Translate } from "../i18n/strings.ts";
import { needsAdministrator } from "../protocol/scopes.ts";
import { AppIcon } from "../shell/AppIcon.tsx";
import type { ConsentQuestion } from "./useConsent.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "440px" },
  account: { color: tokens.colorNeutralForeground2, wordBreak: "break-word" },
  app: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  appText: { display: "flex", flexDirection: "column" },
  publisher: { color: tokens.colorNeutralForeground3 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  itemText: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  note: { color: tokens.colorNeutralForeground2 },
});

const SCOPE_TEXT: Readonly<Record<string, { readonly what: StringKey; readonly more?: StringKey }>> = {
  "ChannelMessage.Send": { what: "scopeSend", more: "scopeSendMore" },
  "ChannelMessage.Read.All": { what: "scopeReadMessages" },
  "Calendars.ReadWrite": { what: "scopeCalendar", more: "scopeCalendarMore" },
  "Team.ReadBasic.All": { what: "scopeTeams" },
  "Channel.ReadBasic.All": { what: "scopeChannels" },
  "TeamMember.Read.All": { what: "scopeMembers" },
  "ChannelMember.Read.All": { what: "scopeMembers" },
  "User.Read": { what: "scopeUser" },
  "Sites.ReadWrite.All": { what: "scopeSites" },
};

interface ConsentDialogProps {
  readonly question: ConsentQuestion;
  readonly upn: string;
  readonly t: Translate;
}

/** Entra's question in Teams' clothes: what the app asks for, in plain words. */
export function ConsentDialog({ question, upn, t }: ConsentDialogProps) {
  const styles = useStyles();
  const blocked = question.scopes.some(needsAdministrator);
  const app = t("appName");
  const cancel = () => question.answer(false);
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && cancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(blocked ? "adminTitle" : "consentTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text size={200} className={styles.account}>
              {upn}
            </Text>
            <div className={styles.app}>
              <AppIcon size={40} />
              <div className={styles.appText}>
                <Text weight="semibold" size={400}>
                  {app}
                </Text>
                <Text size={200} className={styles.publisher}>
                  {t("consentBy")}
                </Text>
              </div>
            </div>
            <Text weight="semibold">{t(blocked ? "adminLead" : "consentLead", { app })}</Text>
            <ul className={styles.list}>
              {question.scopes.map((scope) => (
                <li key={scope} className={styles.item}>
                  {blocked ? (
                    <ShieldLock20Regular className={styles.icon} />
                  ) : (
                    <CheckmarkCircle20Regular className={styles.icon} />
                  )}
                  <ScopeText scope={scope} t={t} />
                </li>
              ))}
            </ul>
            <Text size={200} className={styles.note}>
              {t(blocked ? "adminNote" : "consentNote")}
            </Text>
          </DialogContent>
          <DialogActions>
            {blocked ? (
              <Button appearance="primary" onClick={cancel}>
                {t("ok")}
              </Button>
            ) : (
              <>
                <Button onClick={cancel}>{t("cancel")}</Button>
                <Button appearance="primary" onClick={() => question.answer(true)}>
                  {t("accept")}
                </Button>
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ScopeText({ scope, t }: { readonly scope: string; readonly t: Translate }) {
  const styles = useStyles();
  const known = SCOPE_TEXT[scope];
  return (
    <span className={styles.itemText}>
      <Text>{known ? t(known.what) : t("scopeOther", { scope })}</Text>
      {known?.more && (
        <Text size={200} className={styles.note}>
          {t(known.more)}
        </Text>
      )}
    </span>
  );
}
