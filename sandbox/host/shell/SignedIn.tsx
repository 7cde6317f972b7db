import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ConsentDialog } from "../consent/ConsentDialog.tsx";
import { ProofDialog } from "../consent/ProofDialog.tsx";
import { useConsent } from "../consent/useConsent.ts";
import type { Translate } from "../i18n/strings.ts";
import type { Directory } from "../m365/directory.ts";
import { fetchTeams, type Team } from "../m365/teams.ts";
import { parseTeamsLink } from "../protocol/deepLink.ts";
import { parseUrl } from "../protocol/parseUrl.ts";
import { followLink } from "../state/followLink.ts";
import { type Host, HostContext, type Notice } from "../state/HostContext.ts";
import type { HostPlace } from "../state/hostPlace.ts";
import type { Session } from "../state/session.ts";
import { type Loaded, useLoaded } from "../state/useLoaded.ts";
import type { Go } from "../state/usePlace.ts";
import type { TabControl } from "../tab/TabFrame.tsx";
import { findChannel, firstChannel } from "../teams/findChannel.ts";
import { Desktop } from "./Desktop.tsx";
import { Mobile } from "./Mobile.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { PhoneFrame } from "./PhoneFrame.tsx";
import { TopBar } from "./TopBar.tsx";
import { useNarrow } from "./useNarrow.ts";

const useStyles = makeStyles({
  root: { height: "100dvh", display: "flex", flexDirection: "column", overflow: "hidden" },
});

interface SignedInProps {
  readonly directory: Directory;
  readonly session: Session;
  readonly place: HostPlace;
  readonly go: Go;
  readonly stepBack: () => boolean;
  readonly t: Translate;
}

/** Everything that one signed-in person sees. A change of person makes a new one of these. */
export function SignedIn({ directory, session, place, go, stepBack, t }: SignedInProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const phone = narrow || place.frame === "phone";
  const control = useRef<TabControl>(null);
  const [notice, setNotice] = useState<Notice>();
  const consent = useConsent(session.user.oid, directory.adminConsent);
  const loadTeams = useCallback(() => fetchTeams(session.graph), [session.graph]);
  const teams = useLoaded(place.view === "channel" ? loadTeams : undefined);
  const [visit, setVisit] = useState(0);

  const openLink = useCallback(
    (url: string) => {
      const target = parseTeamsLink(url);
      if (!target) return openOutside(url);
      if (target.kind === "tab" && target.appId !== directory.teamsAppId) {
        setNotice({ intent: "warning", text: t("linkOtherApp") });
        return false;
      }
      setNotice(undefined);
      setVisit((count) => count + 1);
      go(followLink(target));
      return true;
    },
    [directory.teamsAppId, go, t],
  );

  const title = placeTitle(place, teams, t);
  useEffect(() => {
    document.title = `${title} | Teams`;
  }, [title]);

  const host = useMemo<Host>(
    () => ({
      directory,
      session,
      place,
      go,
      stepBack,
      t,
      client: place.client ?? (phone ? "android" : "web"),
      teams,
      openLink,
      visit,
      askConsent: consent.askConsent,
      isConsented: consent.isConsented,
      askProof: consent.askProof,
      hasProved: consent.hasProved,
      notify: setNotice,
    }),
    [
      directory,
      session,
      place,
      go,
      stepBack,
      t,
      phone,
      teams,
      openLink,
      visit,
      consent.askConsent,
      consent.isConsented,
      consent.askProof,
      consent.hasProved,
    ],
  );

  // On a phone, leaving a page goes up one level, whatever came before it; on a computer, where one came from.
  const leave = () => {
    if (!phone) return stepBack();
    if (place.view === "channel" && place.tab === "app") go({ tab: "posts", sub: undefined });
    else go({ view: "channel", team: undefined, channel: undefined, sub: undefined, tab: "posts" });
    return true;
  };
  const back = () => {
    if (!control.current?.pressBack()) leave();
  };

  return (
    <HostContext.Provider value={host}>
      <div className={styles.root}>
        {!narrow && <TopBar onBack={back} />}
        <NoticeBar notice={notice} onChange={setNotice} t={t} />
        {narrow && <Mobile control={control} onBack={back} onLeave={leave} standalone />}
        {!narrow && phone && (
          <PhoneFrame>
            <Mobile control={control} onBack={back} onLeave={leave} standalone={false} />
          </PhoneFrame>
        )}
        {!phone && <Desktop control={control} onLeave={leave} />}
      </div>
      {consent.question?.kind === "consent" && (
        <ConsentDialog question={consent.question} upn={session.user.upn} t={t} />
      )}
      {consent.question?.kind === "proof" && (
        <ProofDialog question={consent.question} upn={session.user.upn} t={t} />
      )}
    </HostContext.Provider>
  );
}

function placeTitle(place: HostPlace, teams: Loaded<readonly Team[]>, t: Translate): string {
  if (place.view !== "channel") return t("appName");
  const known = teams.state === "loaded" ? teams.value : [];
  const channel = findChannel(known, place.channel ?? firstChannel(known) ?? "");
  return channel ? `${channel.channelName}, ${channel.teamName}` : t("teams");
}

function openOutside(url: string): boolean {
  const target = parseUrl(url);
  if (!target || !["https:", "http:", "mailto:", "tel:"].includes(target.protocol)) return false;
  window.open(target.href, "_blank", "noopener,noreferrer");
  return true;
}
