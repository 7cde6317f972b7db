import type { texts as fi } from "./fi.ts";

export const texts: typeof fi = {
  title: (year) => `What the training plan ${year} led to`,
  loadingTitle: "What the training plan led to",
  back: "Training plans",
  toConfirmed: "Confirmed plan",
  otherYears: "Other years",
  year: (year) => `Year ${year}`,
  lead: (version) =>
    version === 1
      ? "What has been carried out of the confirmed plan."
      : `What has been carried out of the confirmed plan (version ${version}).`,
  noneTitle: (year) => `There is no confirmed plan for ${year}`,
  noneHelp: "What was carried out is entered once a plan has been confirmed.",
  whole: "Whole municipality",
  central: "Centralised training",
  numbers: {
    rows: "Actions carried out",
    days: "Training days",
    participants: "Participants",
    cost: "Costs",
    of: (realised, planned) => `${realised} / ${planned}`,
    share: (percent) => `${percent} of what was planned`,
    noPlan: "none planned",
  },
  withoutDays: (count) =>
    count === 1
      ? "The days of one action that was carried out are not entered."
      : `The days of ${count} actions that were carried out are not entered.`,
  daysChart: {
    title: "Training days by plan",
    planned: "Planned",
    realised: "Carried out",
    words: (realised, planned) => `${realised} / ${planned} days`,
  },
  shares: {
    title: "70–20–10: planned and carried out",
    help: "Number of actions by way of learning.",
    names: {
      70: "Learning at work (70)",
      20: "Learning from others (20)",
      10: "Training and study (10)",
      open: "No way chosen",
    },
    planned: "Planned",
    realised: "Carried out",
    words: (count, percent) => `${count} (${percent})`,
    none: "Nothing has been carried out yet.",
  },
  plans: {
    title: "Plans",
    state: (held, of) => `${held}/${of} carried out`,
    fill: "Enter what was done",
    read: "See the actions",
  },
  one: {
    title: (unit) => `${unit}: carried out`,
    loadingTitle: "Carried out",
    back: "Carried out",
    help: "Enter what became of each action: carried out, cancelled or moved. Days and participants are totals, not by person: no names are entered. All staff can read this.",
    readHelp: "The chair and secretary of the area's management team and HR enter what was carried out.",
    filter: "Show actions",
    all: (count) => `All (${count})`,
    counted: (state, count) => `${state} (${count})`,
    nothing: "No actions in this state.",
    untitled: "Action without a name",
    state: "What became of it",
    heldOn: "Day on which it was held",
    days: "Training days in all",
    daysHint: "Days of all participants together.",
    participants: "Participants",
    cost: "Costs, €",
    remark: "Remark",
    remarkHint: "For example why it was cancelled, or when it will be held. No names.",
    asPlanned: "Carried out as planned",
    asPlannedDone: (name) => `Entered as carried out: ${name}.`,
    planned: "In the plan",
    plannedDays: (days) => `${days} training days`,
    plannedParticipants: (count) => (count === 1 ? "1 participant" : `${count} participants`),
    notNumber: "Write a number, for example 4.5.",
    tooBig: "The number is too big.",
    notWhole: "Write a whole number.",
    former: "No longer in the plan",
    formerHelp:
      "These actions were in an earlier version of the plan. What was carried out of them counts in what was realised.",
    yearRemark: "Assessment of the year",
    yearRemarkHint: "What the plan brought about, and what was left undone. No names.",
    fromRecords: (days, people) =>
      people === 1
        ? `In training records: ${days} days, 1 person`
        : `In training records: ${days} days, ${people} people`,
    takeRecords: "Take from training records",
  },
  states: {
    planned: "Planned",
    held: "Carried out",
    cancelled: "Cancelled",
    moved: "Moved",
  },
  heldOn: (day) => `Carried out on ${day}`,
  place: {
    row: (name) => `Action: ${name}`,
    remark: "Assessment of the year",
  },
  openElsewhere: "The same page is open in another tab. Write in one of them only.",
};
