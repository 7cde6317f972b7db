import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { DeviceGate } from "#features/device/DeviceGate.tsx";
import { HomeScreen } from "#features/home/HomeScreen.tsx";
import type { HostContext } from "#teams/host.ts";
import { Waiting } from "./Waiting.tsx";

const Screens = lazy(async () => ({ default: (await import("./Screens.tsx")).Screens }));
const Guard = lazy(async () => ({ default: (await import("./Screens.tsx")).Guard }));

/**
 * Which screen an address shows; the addresses are also the ids of places in deep links. A channel's tab begins where
 * its settings say: what is one person's stays in the personal tab.
 */
export function AppRoutes({ channel }: { readonly channel: Pick<HostContext, "start"> | null }) {
  return (
    <DeviceGate guard={<Guard />}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {!channel && (
            <Route path="/">
              <HomeScreen />
            </Route>
          )}
          <Route>
            <Screens channelStart={channel?.start ?? null} />
          </Route>
        </Switch>
      </Suspense>
    </DeviceGate>
  );
}
