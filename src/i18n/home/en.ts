import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const days = (count: number) => plural("en", count, { one: `${count} day`, other: `${count} days` });

export const texts = {
  loadingTitle: "Osaamiskello",
  title: (year: number) => `Competence year ${year}`,
  span: (from: string, to: string) => `${from}–${to}`,
  between: "No period of the year clock is under way just now.",
  next: (name: string, from: string) => `Next, from ${from}: ${name}`,
  left: {
    title: "There is text on this device that has not been saved yet",
    help: "Only you can see it. Open it to see why it could not be saved.",
    keepOpen: "The device cannot keep the text: do not close the app before it has been saved.",
    discussion: (year) => `Discussion ${year}`,
    summary: (year) => `Summary ${year}`,
    common: (year) => `Draft of common competences ${year}`,
    talk: (year) => `Development discussion ${year}`,
    written: (when) => `Written ${when}`,
  },
  clock: "Open the year clock",
  tasks: {
    title: "To do now",
    fill: "Fill in the group's discussion",
    correct: "Correct it and hand it in again",
    note: "Read and leave your notes for the discussion",
    plan: (year: number) => `Make the group's training plan ${year}`,
    areaPlan: (year: number) => `Assemble the service area's training plan ${year}`,
    training: "Record your staff's trainings",
    trainingCount: (count: number) =>
      count === 1 ? "1 training that was told of waits" : `${count} trainings that were told of wait`,
    lateGroups: "Groups that are late",
    late: "See which discussion is still missing",
    lateCount: (count) => `${count} late`,
  },
  due: {
    opens: (day: string) => `Begins ${day}`,
    today: (day: string) => `Due today, ${day}`,
    ahead: (day: string, left: number) => `Due ${day} (${days(left)})`,
    late: (day: string, over: number) => `Late by ${days(over)}, was due ${day}`,
    handedIn: "Handed in",
    returned: "To be corrected",
    neverMet: "Did not meet",
  },
} satisfies typeof fi;
