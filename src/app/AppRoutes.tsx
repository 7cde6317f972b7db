import { Suspense, useMemo } from "react";
import { Route, Switch } from "wouter";
import { DeviceGate } from "#features/device/DeviceGate.tsx";
import { HomeScreen } from "#features/home/HomeScreen.tsx";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { lazyScreens } from "./lazyScreens.tsx";
import { NoSuchPage } from "./NoSuchPage.tsx";
import { Waiting } from "./Waiting.tsx";

/** Which screen an address shows; the addresses are also the ids of places in deep links. */
export function AppRoutes({ inChannel }: { readonly inChannel: boolean }) {
  const language = useLanguage();
  const {
    Discussion,
    Meeting,
    HandedIn,
    Board,
    Sharing,
    Summary,
    Publish,
    Published,
    Channels,
    Print,
    Device,
    DeviceGuard,
  } = useMemo(() => lazyScreens(language), [language]);
  return (
    <DeviceGate guard={<DeviceGuard />}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <HomeScreen view={inChannel ? "shared" : "home"} />
          </Route>
          <Route path="/mine">
            <HomeScreen view="mine" />
          </Route>
          <Route path="/discussion/:year/:groupId">
            {({ year, groupId }) => (
              <Discussion key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />
            )}
          </Route>
          <Route path="/meeting/:year/:groupId">
            {({ year, groupId }) => (
              <Meeting key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />
            )}
          </Route>
          <Route path="/handedin/:year/:groupId">
            {({ year, groupId }) => (
              <HandedIn key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />
            )}
          </Route>
          <Route path="/board/:year">{({ year }) => <Board key={year} year={Number(year)} />}</Route>
          <Route path="/sharing/:year">{({ year }) => <Sharing key={year} year={Number(year)} />}</Route>
          <Route path="/summary/:year/:unitId">
            {({ year, unitId }) => <Summary key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
          </Route>
          <Route path="/publish/:year/:unitId">
            {({ year, unitId }) => <Publish key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
          </Route>
          <Route path="/published/:year/:unitId/:revision">
            {({ year, unitId, revision }) => (
              <Published
                key={`${year} ${unitId} ${revision}`}
                year={Number(year)}
                unitId={unitId}
                revision={Number(revision)}
              />
            )}
          </Route>
          <Route path="/print/:year/:groupId">
            {({ year, groupId }) => (
              <Print key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />
            )}
          </Route>
          <Route path="/channels">
            <Channels />
          </Route>
          <Route path="/device">
            <Device />
          </Route>
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
    </DeviceGate>
  );
}
