// With the texts' addresses: they would otherwise be fetched after this.
import "#i18n/screenNamespaces.ts";
import { Route, Switch } from "wouter";
import { useLanguage } from "#i18n/LanguageContext.ts";
import type { UiLanguage } from "#i18n/language.ts";
import { lazyScreens } from "./lazyScreens.tsx";
import { NoSuchPage } from "./NoSuchPage.tsx";

type ScreensOf = ReturnType<typeof lazyScreens>;

/** Kept outside of React, which forgets what a component that waits for its first screen had remembered. */
const known = new Map<UiLanguage, ScreensOf>();

export function screensIn(language: UiLanguage): ScreensOf {
  const screens = known.get(language) ?? lazyScreens(language);
  known.set(language, screens);
  return screens;
}

/** Every screen but home. Fetched with the first of them, so that home need not wait for their addresses and texts. */
export function Screens({ channelStart }: { readonly channelStart: string | null }) {
  const language = useLanguage();
  const {
    Discussion,
    Meeting,
    HandedIn,
    Board,
    Sharing,
    Summary,
    Outcomes,
    NeedsTrace,
    Publish,
    Published,
    Channels,
    Common,
    Materials,
    Print,
    Device,
    Privacy,
    Lines,
    PlanBoard,
    TalkPeople,
    PlanDocument,
    CentralPlan,
    Talk,
    TalkNeeds,
    TalkCompletion,
    TalkStatistics,
    Levels,
    PlanSheet,
    PlanProcess,
    CompiledPlan,
    ConfirmedPlan,
    PlanPublish,
    LinesPublish,
    OwnTraining,
    StaffTraining,
    AllTraining,
    TrainingImport,
    Clock,
    ClockEdit,
    FollowUps,
    FollowUp,
    Goals,
    GoalImport,
    TalkRecord,
    ChannelStart,
    ChannelTab,
  } = screensIn(language);
  return (
    <Switch>
      <Route path="/">
        <ChannelStart start={channelStart} />
      </Route>
      <Route path="/channel/:kind/:id">
        {({ kind, id }) => <ChannelTab key={`${kind} ${id}`} kind={kind} id={id} />}
      </Route>
      <Route path="/discussion/:year/:groupId">
        {({ year, groupId }) => (
          <Discussion key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />
        )}
      </Route>
      <Route path="/meeting/:year/:groupId">
        {({ year, groupId }) => <Meeting key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />}
      </Route>
      <Route path="/handedin/:year/:groupId">
        {({ year, groupId }) => <HandedIn key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />}
      </Route>
      <Route path="/board/:year">{({ year }) => <Board key={year} year={Number(year)} />}</Route>
      <Route path="/sharing/:year">{({ year }) => <Sharing key={year} year={Number(year)} />}</Route>
      <Route path="/summary/:year/:unitId">
        {({ year, unitId }) => <Summary key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
      </Route>
      <Route path="/outcomes/:year/:unitId">
        {({ year, unitId }) => <Outcomes key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
      </Route>
      <Route path="/needs/:year/:groupId/:needId?">
        {({ year, groupId, needId }) => (
          <NeedsTrace
            key={`${year} ${groupId}`}
            year={Number(year)}
            groupId={groupId}
            {...(needId ? { needId } : {})}
          />
        )}
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
        {({ year, groupId }) => <Print key={`${year} ${groupId}`} year={Number(year)} groupId={groupId} />}
      </Route>
      <Route path="/training/:year/staff">
        {({ year }) => <StaffTraining key={year} year={Number(year)} />}
      </Route>
      <Route path="/training/:year/all">{({ year }) => <AllTraining key={year} year={Number(year)} />}</Route>
      <Route path="/training/:year/import">
        {({ year }) => <TrainingImport key={year} year={Number(year)} />}
      </Route>
      <Route path="/training/:year?">
        {({ year }) => <OwnTraining key={year} year={year ? Number(year) : null} />}
      </Route>
      <Route path="/channels">
        <Channels />
      </Route>
      <Route path="/clock">
        <Clock />
      </Route>
      <Route path="/clock/edit">
        <ClockEdit />
      </Route>
      <Route path="/clock/:year">{({ year }) => <Clock key={year} year={Number(year)} />}</Route>
      <Route path="/common/:year">{({ year }) => <Common key={year} year={Number(year)} />}</Route>
      <Route path="/lines/:year">
        {({ year }) => <Lines key={year} year={Number(year)} unitId={null} />}
      </Route>
      <Route path="/lines/:year/:unitId">
        {({ year, unitId }) => <Lines key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
      </Route>
      <Route path="/lines/:year/:unitId/publish">
        {({ year, unitId }) => <LinesPublish key={`${year} ${unitId}`} year={Number(year)} unitId={unitId} />}
      </Route>
      <Route path="/materials/:year">{({ year }) => <Materials key={year} year={Number(year)} />}</Route>
      <Route path="/followup/:year">{({ year }) => <FollowUps key={year} planYear={Number(year)} />}</Route>
      <Route path="/followup/:year/:groupId">
        {({ year, groupId }) => (
          <FollowUp key={`${year} ${groupId}`} planYear={Number(year)} groupId={groupId} />
        )}
      </Route>
      <Route path="/plan/:planYear/central">
        {({ planYear }) => <CentralPlan key={planYear} planYear={Number(planYear)} />}
      </Route>
      <Route path="/plan/:planYear/:groupId">
        {({ planYear, groupId }) => (
          <PlanSheet key={`${planYear} ${groupId}`} planYear={Number(planYear)} groupId={groupId} />
        )}
      </Route>
      <Route path="/plans/:planYear/process/:unitId">
        {({ planYear, unitId }) => (
          <CompiledPlan key={`${planYear} ${unitId}`} planYear={Number(planYear)} unitId={unitId} />
        )}
      </Route>
      <Route path="/confirmed/:planYear/version/:version/:unitId?">
        {({ planYear, version, unitId = null }) => (
          <ConfirmedPlan
            key={`${planYear} ${version} ${unitId}`}
            planYear={Number(planYear)}
            unitId={unitId}
            version={Number(version)}
          />
        )}
      </Route>
      <Route path="/confirmed/:planYear/:unitId/publish">
        {({ planYear, unitId }) => (
          <PlanPublish key={`${planYear} ${unitId}`} planYear={Number(planYear)} unitId={unitId} />
        )}
      </Route>
      <Route path="/confirmed/:planYear/:unitId?">
        {({ planYear, unitId = null }) => (
          <ConfirmedPlan
            key={`${planYear} ${unitId}`}
            planYear={Number(planYear)}
            unitId={unitId}
            version={null}
          />
        )}
      </Route>
      <Route path="/plans/:planYear/process">
        {({ planYear }) => <PlanProcess key={planYear} planYear={Number(planYear)} />}
      </Route>
      <Route path="/talks/:year/needs">
        {({ year }) => <TalkStatistics key={year} year={Number(year)} />}
      </Route>
      <Route path="/talks/:year/all">{({ year }) => <TalkCompletion key={year} year={Number(year)} />}</Route>
      <Route path="/talkneeds/:year">{({ year }) => <TalkNeeds key={year} year={Number(year)} />}</Route>
      <Route path="/levels/:year">{({ year }) => <Levels key={year} year={Number(year)} />}</Route>
      <Route path="/plandocument/:planYear">
        {({ planYear }) => <PlanDocument key={planYear} planYear={Number(planYear)} />}
      </Route>
      <Route path="/plans/:planYear">
        {({ planYear }) => <PlanBoard key={planYear} planYear={Number(planYear)} />}
      </Route>
      <Route path="/talk/:year/:pairId/record">
        {({ year, pairId }) => <TalkRecord key={`${year} ${pairId}`} year={Number(year)} pairId={pairId} />}
      </Route>
      <Route path="/talk/:year/:pairId">
        {({ year, pairId }) => <Talk key={`${year} ${pairId}`} year={Number(year)} pairId={pairId} />}
      </Route>
      <Route path="/talks/:year/import">{({ year }) => <GoalImport key={year} year={Number(year)} />}</Route>
      <Route path="/goals/:folder?">{({ folder = null }) => <Goals key={folder} folder={folder} />}</Route>
      <Route path="/talks/:year">{({ year }) => <TalkPeople key={year} year={Number(year)} />}</Route>
      <Route path="/privacy/:part?">
        <Privacy />
      </Route>
      <Route path="/device">
        <Device />
      </Route>
      <Route>
        <NoSuchPage />
      </Route>
    </Switch>
  );
}

/** What stands before every screen of a shared device. */
export function Guard() {
  const language = useLanguage();
  const { DeviceGuard } = screensIn(language);
  return <DeviceGuard />;
}
