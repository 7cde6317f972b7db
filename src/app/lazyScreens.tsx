import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { UiLanguage } from "#i18n/language.ts";
import { loadTexts } from "#i18n/loadTexts.ts";
import type { Namespace } from "#i18n/namespaces.ts";

/** The screens besides home: each a chunk that is fetched, together with its texts, when somebody goes there. */
export function lazyScreens(language: UiLanguage) {
  const screen = <P extends object>(
    namespaces: readonly Namespace[],
    load: () => Promise<ComponentType<P>>,
  ): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => {
      const [Screen, { FluentArea }] = await Promise.all([
        load(),
        import("./FluentArea.tsx"),
        loadTexts(language, namespaces),
      ]);
      return {
        default: (props: P) => (
          <FluentArea>
            <Screen {...props} />
          </FluentArea>
        ),
      };
    });
  return {
    Discussion: screen(
      ["discussions", "cascade", "meeting", "earlier", "device", "reviews"],
      async () => (await import("#features/discussions/DiscussionScreen.tsx")).DiscussionScreen,
    ),
    Meeting: screen(
      ["discussions", "cascade", "meeting", "earlier"],
      async () => (await import("#features/discussions/meeting/MeetingScreen.tsx")).MeetingScreen,
    ),
    HandedIn: screen(
      ["discussions", "cascade", "earlier", "reviews"],
      async () => (await import("#features/discussions/HandedInScreen.tsx")).HandedInScreen,
    ),
    Board: screen(
      ["summaries", "reviews", "lines"],
      async () => (await import("#features/summaries/BoardScreen.tsx")).BoardScreen,
    ),
    Summary: screen(
      ["summaries", "compiling", "channels", "lines", "trace", "sheetExport"],
      async () => (await import("#features/summaries/SummaryScreen.tsx")).SummaryScreen,
    ),
    Sharing: screen(
      ["summaries", "compiling"],
      async () => (await import("#features/summaries/SharingScreen.tsx")).SharingScreen,
    ),
    Outcomes: screen(
      ["summaries", "compiling", "trace"],
      async () => (await import("#features/summaries/outcomes/OutcomesScreen.tsx")).OutcomesScreen,
    ),
    NeedsTrace: screen(
      ["trace", "earlier"],
      async () => (await import("#features/trace/NeedsTraceScreen.tsx")).NeedsTraceScreen,
    ),
    Publish: screen(
      ["summaries", "channels", "lines"],
      async () => (await import("#features/summaries/PublishScreen.tsx")).PublishScreen,
    ),
    Published: screen(
      ["summaries", "channels", "lines"],
      async () => (await import("#features/summaries/PublishedScreen.tsx")).PublishedScreen,
    ),
    Print: screen(
      ["discussions", "cascade", "earlier"],
      async () => (await import("#features/discussions/print/PrintScreen.tsx")).PrintScreen,
    ),
    Channels: screen(
      ["channels"],
      async () => (await import("#features/summaries/ChannelsScreen.tsx")).ChannelsScreen,
    ),
    ChannelStart: screen(
      ["channelTab", "clock"],
      async () => (await import("#features/channel/ChannelStart.tsx")).ChannelStart,
    ),
    ChannelTab: screen(
      ["channelTab", "clock"],
      async () => (await import("#features/channel/ChannelTabScreen.tsx")).ChannelTabScreen,
    ),
    ChannelSettings: screen(
      ["channelTab"],
      async () => (await import("#features/channel/ChannelSettings.tsx")).ChannelSettings,
    ),
    OwnTraining: screen(
      ["training"],
      async () => (await import("#features/training/OwnTrainingScreen.tsx")).OwnTrainingScreen,
    ),
    StaffTraining: screen(
      ["training"],
      async () => (await import("#features/training/StaffTrainingScreen.tsx")).StaffTrainingScreen,
    ),
    AllTraining: screen(
      ["training", "sheetExport"],
      async () => (await import("#features/training/AllTrainingScreen.tsx")).AllTrainingScreen,
    ),
    TrainingImport: screen(
      ["training", "trainingImport", "tableImport"],
      async () => (await import("#features/training/import/ImportScreen.tsx")).ImportScreen,
    ),
    Clock: screen(["clock"], async () => (await import("#features/year/ClockScreen.tsx")).ClockScreen),
    ClockEdit: screen(
      ["clock"],
      async () => (await import("#features/year/ClockEditScreen.tsx")).ClockEditScreen,
    ),
    Common: screen(["model"], async () => (await import("#features/model/CommonScreen.tsx")).CommonScreen),
    PlanDocument: screen(
      ["planDocument"],
      async () => (await import("#features/plans/document/PlanDocumentScreen.tsx")).PlanDocumentScreen,
    ),
    Lines: screen(["lines"], async () => (await import("#features/lines/LinesScreen.tsx")).LinesScreen),
    LinesPublish: screen(
      ["lines"],
      async () => (await import("#features/lines/LinesPublishScreen.tsx")).LinesPublishScreen,
    ),
    Materials: screen(
      ["model"],
      async () => (await import("#features/model/MaterialsScreen.tsx")).MaterialsScreen,
    ),
    FollowUps: screen(
      ["followUp"],
      async () => (await import("#features/plans/followup/FollowUpsScreen.tsx")).FollowUpsScreen,
    ),
    FollowUp: screen(
      ["followUp"],
      async () => (await import("#features/plans/followup/FollowUpScreen.tsx")).FollowUpScreen,
    ),
    PlanSheet: screen(
      ["plans", "areaPlan", "planBoard", "followUp", "sheetExport"],
      async () => (await import("#features/plans/sheet/PlanSheetScreen.tsx")).PlanSheetScreen,
    ),
    PlanProcess: screen(
      ["planProcess", "planDocument"],
      async () => (await import("#features/plans/process/ProcessScreen.tsx")).ProcessScreen,
    ),
    CompiledPlan: screen(
      ["planProcess", "confirmedPlan", "plans", "sheetExport"],
      async () => (await import("#features/plans/process/CompiledScreen.tsx")).CompiledScreen,
    ),
    PlanPublish: screen(
      ["planProcess", "summaries", "channels"],
      async () => (await import("#features/summaries/PlanPublishScreen.tsx")).PlanPublishScreen,
    ),
    ConfirmedPlan: screen(
      ["confirmedPlan", "plans", "sheetExport"],
      async () => (await import("#features/plans/confirmed/ConfirmedScreen.tsx")).ConfirmedScreen,
    ),
    CentralPlan: screen(
      ["plans", "areaPlan", "planBoard", "centralPlan", "sheetExport"],
      async () => (await import("#features/plans/central/CentralPlanScreen.tsx")).CentralPlanScreen,
    ),
    Talk: screen(
      ["talk", "goals"],
      async () => (await import("#features/talks/form/TalkScreen.tsx")).TalkScreen,
    ),
    TalkNeeds: screen(
      ["talkNeeds", "plans"],
      async () => (await import("#features/plans/talks/TalkNeedsScreen.tsx")).TalkNeedsScreen,
    ),
    TalkStatistics: screen(
      ["talkStatistics"],
      async () => (await import("#features/talks/needs/TalkStatisticsScreen.tsx")).TalkStatisticsScreen,
    ),
    TalkCompletion: screen(
      ["talkCompletion"],
      async () => (await import("#features/talks/completion/CompletionScreen.tsx")).CompletionScreen,
    ),
    Levels: screen(["levels"], async () => (await import("#features/levels/LevelsScreen.tsx")).LevelsScreen),
    TalkPeople: screen(
      ["talkPeople"],
      async () => (await import("#features/talks/people/TalkPeopleScreen.tsx")).TalkPeopleScreen,
    ),
    PlanBoard: screen(
      ["planBoard", "planProcess", "plans", "sheetExport"],
      async () => (await import("#features/plans/board/PlanBoardScreen.tsx")).PlanBoardScreen,
    ),
    Goals: screen(["goals"], async () => (await import("#features/talks/goals/GoalsScreen.tsx")).GoalsScreen),
    GoalImport: screen(
      ["goalImport", "tableImport"],
      async () => (await import("#features/talks/import/GoalImportScreen.tsx")).GoalImportScreen,
    ),
    TalkRecord: screen(
      ["talkRecord"],
      async () => (await import("#features/talks/record/RecordScreen.tsx")).RecordScreen,
    ),
    Privacy: screen(
      ["privacy"],
      async () => (await import("#features/privacy/PrivacyScreen.tsx")).PrivacyScreen,
    ),
    Device: screen(["device"], async () => (await import("#features/device/DeviceScreen.tsx")).DeviceScreen),
    DeviceGuard: screen(
      ["device"],
      async () => (await import("#features/device/DeviceGuard.tsx")).DeviceGuard,
    ),
  };
}
