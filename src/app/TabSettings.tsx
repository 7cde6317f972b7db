import { useEffect, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { DeviceGate } from "#features/device/DeviceGate.tsx";
import { useLanguage } from "#i18n/LanguageContext.ts";
import type { Host } from "#teams/host.ts";
import { Guard, screensIn } from "./Screens.tsx";

/** What a person sees who adds the tab to a channel, or changes it: what it will show there. */
export function TabSettings({ host }: { readonly host: Host }) {
  const { ChannelSettings } = screensIn(useLanguage());
  // Undefined until the host has said it.
  const [now, setNow] = useState<string | null>();
  useEffect(() => {
    host.configuredStart().then(setNow, () => setNow(null));
  }, [host]);
  return (
    <Router hook={useHashLocation}>
      <DeviceGate guard={<Guard />}>
        <ChannelSettings channel={host.context} now={now} configure={host.configureTab} />
      </DeviceGate>
    </Router>
  );
}
