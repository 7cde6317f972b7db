import type { UiLanguage } from "./language.ts";

/** The texts of the screens besides home; fetched with the first of them. */
export const screenNamespaces = {
  /** What home shows once the first content stands. */
  homeMore: {
    fi: () => import("./homeMore/fi.ts"),
    sv: () => import("./homeMore/sv.ts"),
    en: () => import("./homeMore/en.ts"),
  },
  discussions: {
    fi: () => import("./discussions/fi.ts"),
    sv: () => import("./discussions/sv.ts"),
    en: () => import("./discussions/en.ts"),
  },
  summaries: {
    fi: () => import("./summaries/fi.ts"),
    sv: () => import("./summaries/sv.ts"),
    en: () => import("./summaries/en.ts"),
  },
  /** What is posted to channels; apart from the screens, since a bilingual town's message needs two languages at once. */
  messages: {
    fi: () => import("./messages/fi.ts"),
    sv: () => import("./messages/sv.ts"),
    en: () => import("./messages/en.ts"),
  },
  meeting: {
    fi: () => import("./meeting/fi.ts"),
    sv: () => import("./meeting/sv.ts"),
    en: () => import("./meeting/en.ts"),
  },
  earlier: {
    fi: () => import("./earlier/fi.ts"),
    sv: () => import("./earlier/sv.ts"),
    en: () => import("./earlier/en.ts"),
  },
  privacy: {
    fi: () => import("./privacy/fi.ts"),
    sv: () => import("./privacy/sv.ts"),
    en: () => import("./privacy/en.ts"),
  },
  device: {
    fi: () => import("./device/fi.ts"),
    sv: () => import("./device/sv.ts"),
    en: () => import("./device/en.ts"),
  },
  reviews: {
    fi: () => import("./reviews/fi.ts"),
    sv: () => import("./reviews/sv.ts"),
    en: () => import("./reviews/en.ts"),
  },
  compiling: {
    fi: () => import("./compiling/fi.ts"),
    sv: () => import("./compiling/sv.ts"),
    en: () => import("./compiling/en.ts"),
  },
  channels: {
    fi: () => import("./channels/fi.ts"),
    sv: () => import("./channels/sv.ts"),
    en: () => import("./channels/en.ts"),
  },
  cascade: {
    fi: () => import("./cascade/fi.ts"),
    sv: () => import("./cascade/sv.ts"),
    en: () => import("./cascade/en.ts"),
  },
  followUp: {
    fi: () => import("./followUp/fi.ts"),
    sv: () => import("./followUp/sv.ts"),
    en: () => import("./followUp/en.ts"),
  },
  sheetExport: {
    fi: () => import("./sheetExport/fi.ts"),
    sv: () => import("./sheetExport/sv.ts"),
    en: () => import("./sheetExport/en.ts"),
  },
  tableImport: {
    fi: () => import("./tableImport/fi.ts"),
    sv: () => import("./tableImport/sv.ts"),
    en: () => import("./tableImport/en.ts"),
  },
  trainingImport: {
    fi: () => import("./trainingImport/fi.ts"),
    sv: () => import("./trainingImport/sv.ts"),
    en: () => import("./trainingImport/en.ts"),
  },
  training: {
    fi: () => import("./training/fi.ts"),
    sv: () => import("./training/sv.ts"),
    en: () => import("./training/en.ts"),
  },
  clock: {
    fi: () => import("./clock/fi.ts"),
    sv: () => import("./clock/sv.ts"),
    en: () => import("./clock/en.ts"),
  },
  trace: {
    fi: () => import("./trace/fi.ts"),
    sv: () => import("./trace/sv.ts"),
    en: () => import("./trace/en.ts"),
  },
  channelTab: {
    fi: () => import("./channelTab/fi.ts"),
    sv: () => import("./channelTab/sv.ts"),
    en: () => import("./channelTab/en.ts"),
  },
  model: {
    fi: () => import("./model/fi.ts"),
    sv: () => import("./model/sv.ts"),
    en: () => import("./model/en.ts"),
  },
  planProcess: {
    fi: () => import("./planProcess/fi.ts"),
    sv: () => import("./planProcess/sv.ts"),
    en: () => import("./planProcess/en.ts"),
  },
  confirmedPlan: {
    fi: () => import("./confirmedPlan/fi.ts"),
    sv: () => import("./confirmedPlan/sv.ts"),
    en: () => import("./confirmedPlan/en.ts"),
  },
  plans: {
    fi: () => import("./plans/fi.ts"),
    sv: () => import("./plans/sv.ts"),
    en: () => import("./plans/en.ts"),
  },
  areaPlan: {
    fi: () => import("./areaPlan/fi.ts"),
    sv: () => import("./areaPlan/sv.ts"),
    en: () => import("./areaPlan/en.ts"),
  },
  centralPlan: {
    fi: () => import("./centralPlan/fi.ts"),
    sv: () => import("./centralPlan/sv.ts"),
    en: () => import("./centralPlan/en.ts"),
  },
  talkStatistics: {
    fi: () => import("./talkStatistics/fi.ts"),
    sv: () => import("./talkStatistics/sv.ts"),
    en: () => import("./talkStatistics/en.ts"),
  },
  talkCompletion: {
    fi: () => import("./talkCompletion/fi.ts"),
    sv: () => import("./talkCompletion/sv.ts"),
    en: () => import("./talkCompletion/en.ts"),
  },
  /** The form of a development discussion. */
  talk: {
    fi: () => import("./talk/fi.ts"),
    sv: () => import("./talk/sv.ts"),
    en: () => import("./talk/en.ts"),
  },
  talkNeeds: {
    fi: () => import("./talkNeeds/fi.ts"),
    sv: () => import("./talkNeeds/sv.ts"),
    en: () => import("./talkNeeds/en.ts"),
  },
  levels: {
    fi: () => import("./levels/fi.ts"),
    sv: () => import("./levels/sv.ts"),
    en: () => import("./levels/en.ts"),
  },
  talkPeople: {
    fi: () => import("./talkPeople/fi.ts"),
    sv: () => import("./talkPeople/sv.ts"),
    en: () => import("./talkPeople/en.ts"),
  },
  planBoard: {
    fi: () => import("./planBoard/fi.ts"),
    sv: () => import("./planBoard/sv.ts"),
    en: () => import("./planBoard/en.ts"),
  },
  lines: {
    fi: () => import("./lines/fi.ts"),
    sv: () => import("./lines/sv.ts"),
    en: () => import("./lines/en.ts"),
  },
  planDocument: {
    fi: () => import("./planDocument/fi.ts"),
    sv: () => import("./planDocument/sv.ts"),
    en: () => import("./planDocument/en.ts"),
  },
  goals: {
    fi: () => import("./goals/fi.ts"),
    sv: () => import("./goals/sv.ts"),
    en: () => import("./goals/en.ts"),
  },
  talkRecord: {
    fi: () => import("./talkRecord/fi.ts"),
    sv: () => import("./talkRecord/sv.ts"),
    en: () => import("./talkRecord/en.ts"),
  },
  goalImport: {
    fi: () => import("./goalImport/fi.ts"),
    sv: () => import("./goalImport/sv.ts"),
    en: () => import("./goalImport/en.ts"),
  },
} satisfies Record<string, Record<UiLanguage, () => Promise<{ texts: object }>>>;
