import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { DeviceGate } from "#features/device/DeviceGate.tsx";
import { HomeScreen } from "#features/home/HomeScreen.tsx";
import { Waiting } from "./Waiting.tsx";

const Screens = lazy(async () => ({ default: (await import("./Screens.tsx")).Screens }));
const Guard = lazy(async () => ({ default: (await import("./Screens.tsx")).Guard }));

/** Which screen an address shows; the addresses are also the ids of places in deep links. */
export function AppRoutes({ inChannel }: { readonly inChannel: boolean }) {
  return (
    <DeviceGate guard={<Guard />}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <HomeScreen view={inChannel ? "shared" : "home"} />
          </Route>
          <Route path="/mine">
            <HomeScreen view="mine" />
          </Route>
          <Route>
            <Screens />
          </Route>
        </Switch>
      </Suspense>
    </DeviceGate>
  );
}
