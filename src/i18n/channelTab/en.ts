import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const days = (count: number) => `${count} ${plural("en", count, { one: "day", other: "days" })}`;

export const texts = {
  loadingTitle: "Osaamiskello",
  home: "To the start of the tab",
  year: (year) => `Competence year ${year}`,
  partOf: (unit) => `Part of ${unit}`,
  sameForAll:
    "The tab is the same for every member of the channel. Each sees of it what they have the right to read.",
  discussion: {
    one: (year) => `The group's discussion ${year}`,
    several: (year) => `Discussions ${year}`,
    others: (count) => `Other groups (${count})`,
    all: (count) => `Groups (${count})`,
    open: "Open the discussion",
    openOf: (group) => `Open the discussion: ${group}`,
    read: "Read what was handed in",
    readOf: (group) => `Read what was handed in: ${group}`,
    meeting: "Meeting view",
    meetingOf: (group) => `Meeting view: ${group}`,
    due: (day) => `Due ${day}`,
    notThisYear: "The group has no discussion of its own this year.",
    notOpened:
      "The discussion has not been opened yet. It appears here when the year's discussions are opened.",
    notForReader:
      "The discussion is seen by the group's members and, once handed in, by management and human resources. You see everything else on this tab.",
    failed: "The discussion could not be read. Try again in a moment.",
    none: "The unit has no groups of its own that discuss this year.",
  },
  states: {
    handedIn: (day) => `Handed in ${day}`,
    handedInUndated: "Handed in",
    accepted: "Handed in and accepted",
    returned: "To be corrected",
    withdrawn: "Taken back",
    neverMet: "Did not meet this year",
    late: (count) => `${days(count)} late`,
    waiting: "Under way",
  },
  agreed: {
    title: (year) => `Agreed in ${year}`,
    titleOf: (group, year) => `${group}: agreed in ${year}`,
    none: "No actions were recorded in the discussion.",
    who: (who) => `Responsible: ${who}`,
    byWhen: (day) => `By: ${day}`,
    overdue: (day) => `Was due ${day}`,
    outcomes: { done: "Done", dropped: "Dropped", goesOn: "Goes on" },
  },
  lines: {
    title: "Policy lines in force",
    more: (count) => `and ${count} ${plural("en", count, { one: "other line", other: "other lines" })}`,
    all: (year) => `All policy lines ${year}`,
    none: "No policy lines have been published for this year yet.",
  },
  published: {
    title: "Published summaries",
    row: (unit, year) => `${unit} ${year}`,
    revision: (revision) => `Version ${revision}`,
    none: "No summaries have been published yet. Human resources publishes them when the discussions have been handed in.",
  },
  plans: {
    title: "Confirmed training plans",
    row: (unit, year) => `${unit} ${year}`,
  },
  clock: {
    title: "Year clock",
    now: "Now",
    next: "Next",
    nothingNow: "Nothing is under way just now.",
    span: (from, to) => `${from}–${to}`,
    due: (day) => `due ${day}`,
    all: "The whole year clock",
    none: "The year clock has not been filled in yet.",
  },
  own: {
    title: "Your own matters",
    help: "Your discussions and tasks are in your personal Osaamiskello tab. They are not shown in the channel.",
    link: "Open your own Osaamiskello",
  },
  ended: {
    group: (name) => `The group ${name} has ended`,
    unit: (name) => `The unit ${name} is no longer there`,
    next: (name) => `It goes on as ${name}.`,
    open: (name) => `Go to: ${name}`,
    noNext: "Nothing has been recorded in its place.",
    change:
      "An owner of the channel can change what the tab shows: open Settings beside the tab's name and choose again.",
  },
  unknown: {
    title: "The tab's group or unit cannot be found",
    help: "It may have been removed from the organisation. Open Settings beside the tab's name and choose what the tab shows.",
  },
  general: {
    title: (year) => `Competence year ${year}`,
    choose: "A unit or group can be chosen for this tab",
    chooseHelp:
      "It then also shows its discussion, agreed actions and policy lines. Open Settings beside the tab's name and choose.",
  },
  settings: {
    title: "What does the tab show?",
    help: "The tab shows the chosen group's or unit's discussion, agreed actions, published summaries, policy lines and year clock.",
    proposed: "A proposal has been chosen for you. Save, or choose another.",
    legend: "Choice",
    results: "Search results",
    unit: "Unit",
    search: "Find another unit or group",
    searchHint: "For instance the name of a daycare, a school or a team",
    found: (count) =>
      count === 0
        ? "No units or groups match the search."
        : `${count} ${plural("en", count, { one: "choice", other: "choices" })}`,
    tooMany: (shown, count) => `Showing ${shown} of ${count}. Narrow the search.`,
    withoutTitle: "The groups could not be loaded",
    without:
      "You can still save the tab: it shows the whole organisation's year clock, summaries and policy lines. A group or unit can be chosen later in the settings.",
    asBefore: "You can still save: the tab shows what it showed before.",
    tabName: "Osaamiskello",
  },
} satisfies typeof fi;
