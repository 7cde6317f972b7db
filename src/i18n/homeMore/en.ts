import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  none: {
    free: {
      title: "You have nothing to do now",
      help: "When something waits for you, it shows here.",
    },
    done: {
      title: "You have handed in all your discussions",
      help: "A new discussion appears here when its year is opened. You can still add to those handed in.",
    },
    nothing: {
      title: "You have no group discussions now",
      help: "A discussion appears here when you belong to a group that discusses this year. In education and early childhood education groups discuss every other year. If something is missing, ask HR.",
    },
    unknown: {
      title: "You are not in Osaamiskello's list of people",
      help: "That is why no discussions of your groups are shown. Ask your supervisor or HR to check that you are on the list. The change shows the next day.",
    },
  },
  hr: {
    settle: "Find out whether the message reached the channel",
    unknown: "Outcome unknown",
    send: "Send the summary's message to the channel",
    sendPlan: "Send the plan's message to the channel",
    unsent: "Not sent",
    lines: "Publish the policy lines for the groups below",
    linesAgain: "Publish a new version of the policy lines",
    linesChanged: "Policy lines have changed",
    handedIn: (year) => `Discussions handed in ${year}`,
    decide: "Accept them, or return them to be corrected",
    waiting: (count) => `${count} waiting`,
    outdated: "Update the summary",
    changed: (count) =>
      plural("en", count, { one: `${count} discussion changed`, other: `${count} discussions changed` }),
    plansIn: "Training plans handed in",
    compilePlans: "Compile the service areas' plans",
    compile: "Compile the summary and publish it",
    allIn: "All handed in",
    missing: (count) => `${count} not handed in`,
  },
  changes: {
    title: "Changed since your last visit",
    handedIn: "The discussion was handed in",
    neverMet: "The group said that it did not meet",
    withdrawn: "The discussion was taken back",
    returned: "HR returned the discussion to be corrected",
    accepted: "HR accepted the discussion",
    handled: "HR dealt with your needs",
    handedInToMe: "Discussions handed in",
    board: (count) => `${count} new`,
    of: (unit, year) => `${unit} ${year}`,
    published: (revision) =>
      revision > 1 ? `Version ${revision} of the summary was published` : "The summary was published",
    lines: (revision) =>
      revision > 1
        ? `Version ${revision} of the policy lines was published`
        : "The policy lines were published",
    planOf: (year: number) => `Training plan ${year}`,
    plan: (revision: number) =>
      revision > 1 ? `Version ${revision} of the plan was confirmed` : "The plan was confirmed",
  },
  groups: "Discussions of your groups",
  areas: {
    title: "Service areas",
    progress: (handedIn, expected) => `${handedIn}/${expected} handed in`,
    late: (count) => `${count} late`,
    allIn: "All handed in",
    none: "No discussions this year",
  },
  training: {
    title: "Trainings and plans",
    own: "My trainings",
    ownHelp: "Your training record, and what you have told of yourself",
    plans: (year: number) => `Training plans ${year}`,
    plansHelp: "Plans in the making",
  },
  talks: {
    title: "Development discussions",
    own: (year) => `Your development discussion ${year}`,
    staff: (year) => `Your people's development discussions ${year}`,
    prepare: "Prepare for the discussion",
    proposed: "Your supervisor has proposed a time",
    time: "Time proposed",
    acknowledge: "Read what your supervisor has written, and acknowledge it",
    acknowledgeStaff: "Read the employees' texts, and acknowledge them",
    hold: (count, of) => `${count}/${of} discussions not held`,
    waiting: (count) => `${count} waiting`,
    all: (year) => `Development discussions ${year}`,
    allHelp: "Preparing, writing down and acknowledging",
    goals: "My goals",
    goalsHelp: "What has been agreed on, and how it goes",
    hr: "Where the discussions stand",
    hrHelp: "How many development discussions have been held",
  },
  published: {
    title: "Published summaries, policy lines and plans",
    row: (unit, year) => `${unit} ${year}`,
    summary: (revision) => (revision > 1 ? `Summary, version ${revision}` : "Summary"),
    plan: (year: number) => `Training plan ${year}`,
    confirmed: "Confirmed",
    lines: (year) => `Policy lines ${year}`,
    levels: (count) =>
      plural("en", count, { one: `${count} management team`, other: `${count} management teams` }),
    emptyTitle: "Nothing has been published yet",
    emptyHelp:
      "HR publishes the management teams' policy lines and the service areas' summaries here. The summaries also go to the area's Teams channel.",
  },
  device: "Shared device setting",
  privacy: "What is stored, and who reads it",
  accessibility: "Accessibility",
} satisfies typeof fi;
