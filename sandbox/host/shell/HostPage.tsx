import {
  FluentProvider,
  makeStyles,
  Spinner,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import { translator } from "../i18n/strings.ts";
import type { Directory } from "../m365/directory.ts";
import type { TeamsTheme } from "../protocol/legacyContext.ts";
import { loadDirectory, signIn } from "../state/session.ts";
import { useLoaded } from "../state/useLoaded.ts";
import { usePlace } from "../state/usePlace.ts";
import { Message } from "./Message.tsx";
import { SignedIn } from "./SignedIn.tsx";
import { SignIn } from "./SignIn.tsx";

const THEMES: Readonly<Record<TeamsTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  root: { minHeight: "100dvh", display: "flex", flexDirection: "column" },
  middle: { margin: "auto" },
});

type Place = ReturnType<typeof usePlace>;

export function HostPage() {
  const styles = useStyles();
  const placing = usePlace();
  const { theme, lang } = placing.place;
  const t = useMemo(() => translator(lang), [lang]);
  const directory = useLoaded(loadDirectory);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  return (
    <FluentProvider theme={THEMES[theme]}>
      {/* Portals get the classes of the provider, and a menu must not get the layout of the page. */}
      <div className={styles.root}>
        {directory.state === "loading" && <Spinner className={styles.middle} label={t("loading")} />}
        {directory.state === "failed" && (
          <Message
            page
            title={t("sandboxDownTitle")}
            text={t("sandboxDownHint")}
            action={t("retry")}
            onAction={directory.retry}
          />
        )}
        {directory.state === "loaded" && <Door directory={directory.value} placing={placing} t={t} />}
      </div>
    </FluentProvider>
  );
}

interface DoorProps {
  readonly directory: Directory;
  readonly placing: Place;
  readonly t: ReturnType<typeof translator>;
}

function Door({ directory, placing, t }: DoorProps) {
  const { place, go } = placing;
  if (place.persona === undefined && place.oid === undefined) {
    return <SignIn directory={directory} place={place} go={go} t={t} />;
  }
  return <Hall key={place.oid ?? place.persona} directory={directory} placing={placing} t={t} />;
}

/** Signs the person in; the key above makes a new one for each person, with nothing left of the last. */
function Hall({ directory, placing, t }: DoorProps) {
  const styles = useStyles();
  const { place, go, stepBack } = placing;
  const { persona, oid } = place;
  const outcome = useLoaded(
    useCallback(() => signIn(directory, { persona, oid }), [directory, persona, oid]),
  );
  if (outcome.state === "loading") return <Spinner className={styles.middle} label={t("loading")} />;
  if (outcome.state === "failed") {
    return (
      <Message
        page
        title={t("sandboxDownTitle")}
        text={t("sandboxDownHint")}
        action={t("retry")}
        onAction={outcome.retry}
      />
    );
  }
  if (outcome.value.kind === "unknownPerson") {
    return (
      <Message
        page
        title={t("unknownPersonTitle")}
        text={outcome.value.message}
        action={t("switchPerson")}
        onAction={() => go({ persona: undefined, oid: undefined })}
      />
    );
  }
  const { session } = outcome.value;
  return <SignedIn directory={directory} session={session} place={place} go={go} stepBack={stepBack} t={t} />;
}
