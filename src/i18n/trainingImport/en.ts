import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const trainings = (count: number) =>
  `${count} ${plural("en", count, { one: "training", other: "trainings" })}`;
const people = (count: number) => `${count} ${plural("en", count, { one: "person", other: "people" })}`;

export const texts = {
  title: (year: number) => `Import trainings for ${year}`,
  lead: "Bring completions from a learning platform (such as Priima or Eduhouse) or from a table of your own into people's training records. Nothing is recorded before you have checked and confirmed. The same table can be imported again: nothing is recorded twice.",
  toAll: "Trainings of all staff",
  forHrTitle: "Trainings are imported by HR",
  forHrHelp: "Your own trainings and those of your staff have pages of their own.",
  columns: {
    title: "2. Columns",
    fields: {
      personId: "Person's number",
      email: "E-mail or user name",
      name: "Name",
      lastName: "Last name",
      firstName: "First name",
      title: "Name of the training",
      provider: "Provider",
      on: "Day or first day",
      until: "Last day",
      hours: "Hours",
      minutes: "Minutes",
      days: "Training days",
      completionId: "Completion id",
      method: "Way of learning",
      eligible: "Meets the terms of training compensation",
    },
    gapsTitle: "Still choose the columns",
    gaps: {
      person: "Who: number, e-mail or name",
      title: "Name of the training",
      on: "Day",
      hours: "Length: hours, minutes or days",
      platform: "Where the data is from (write it below)",
    },
    platform: "Where the data is from",
    platformHint:
      "For example Priima. Write the same name each time: it tells what has been imported already.",
    provider: "Provider, where the row has none",
    method: "Way of learning, where the row has none",
    noMethod: "Not chosen",
    eligible: "The trainings meet the terms of training compensation, unless the row says otherwise",
  },
  preview: {
    title: "3. Check",
    figures: {
      added: "New",
      same: "Recorded already",
      differing: "Differ from the record",
      repeated: "The same row again",
      questions: "Wait for your choice",
      problems: "Rows to correct",
    },
    nothing: "The table has no new trainings.",
    withDiffering: (count: number) =>
      count === 1
        ? "Change one recorded training to what the table says"
        : `Change ${count} recorded trainings to what the table says`,
    withYear: (year: number) => `Import the rows of ${year} too`,
    otherYear: (year: number, count: number) =>
      `Import the rows of ${year} too (${count}), into the training records of ${year}`,
    questions: "Who does the row mean?",
    questionsHelp: "There are several possible people. The rows are not imported before you choose.",
    question: (words: string, at: string) => `${words} (${at})`,
    atLines: (numbers: string, count: number) =>
      `${plural("en", count, { one: "row", other: "rows" })} ${numbers}`,
    choose: "Choose a person",
    problems: "Correct in the table",
    problemsHelp:
      "These rows are not imported. Correct them in the table and import it again: the other rows are not doubled.",
    moreProblems: (count: number) => `And ${count} more. All are in the list that can be downloaded.`,
    saveProblems: "Download the list (xlsx)",
    lines: "Trainings to import",
    moreLines: (count: number) => `and ${trainings(count)} more`,
    line: (line: number) => `Row ${line}`,
    before: (what: string) => `Recorded now: ${what}`,
    facts: (days: string, hours: string) => `${days}, ${hours} h`,
    days: (from: string, to: string) => `${from} – ${to}`,
    unknownMethods: (names: string) => `These ways of learning are not known, so none is chosen: ${names}.`,
  },
  problem: {
    at: (line: number, column: string) => `Row ${line}, column ${column}`,
    missing: "Something is missing here.",
    tooLong: "The name is too long (at most 300 characters).",
    notDay: (text: string) => `“${text}” is not a day. Write, for example, 31.12.2027.`,
    beforeFirst: (text: string) => `“${text}” is before the first day.`,
    acrossYears: (text: string) =>
      `“${text}”: the training goes on over the turn of the year. Divide it into two rows, one for each year.`,
    inFuture: (text: string) =>
      `“${text}” is in the future. Only trainings that have been held are recorded.`,
    notHours: (text: string) => `“${text}” is not a length. Write a number, for example 7,5.`,
    tooManyHours: (text: string) => `“${text}” is more than the days have hours.`,
    merged: (text: string) =>
      `“${text}” is in a merged cell, so nobody can tell how much belongs to each row. Write the length on every row.`,
    notYesOrNo: (text: string) => `“${text}” is neither yes nor no.`,
    unknownPerson: (text: string) => `The person “${text}” is not in the list of staff.`,
    twoPeople: (text: string) => `“${text}”: the number and the e-mail are of different people.`,
    noRecord: (text: string) =>
      `The person “${text}” has no training record of that year. IT's nightly run makes them for new employees.`,
    otherLine: (text: string, other: number) =>
      `“${text}” is on row ${other} too, but with other facts. Leave the right row in the table.`,
  },
  run: {
    title: "4. Import",
    start: (count: number) => `Import ${trainings(count)}`,
    people: (count: number) => `They are recorded for ${people(count)}.`,
    running: (done: number, of: number) => `Recorded ${done}/${of} people`,
    stop: "Stop",
    doneTitle: (count: number) => `Recorded: ${trainings(count)}`,
    done: (count: number) => `In the training records of ${people(count)}. They see them at once.`,
    nothingDone: "Nothing was recorded.",
    left: (count: number) =>
      `You stopped: the trainings of ${people(count)} were not recorded. You can go on: what is recorded is not doubled.`,
    failed: (names: string) => `The trainings of these people could not be recorded: ${names}.`,
    changed:
      "Somebody else changed the same training records at the same time. Check and import again: what is recorded is not doubled.",
    more: (count: number) => `and ${count} more`,
  },
  sheets: {
    template: "Trainings",
    problems: "Rows to correct",
    line: "Row",
    column: "Column",
    text: "In the table",
    problem: "What to correct",
    templateColumns: {
      personId: "Employee number",
      email: "E-mail",
      name: "Name",
      title: "Training",
      provider: "Provider",
      on: "First day",
      until: "Last day",
      hours: "Hours",
      method: "Way of learning",
      eligible: "Eligible for compensation",
    },
  },
} satisfies typeof fi;
