import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const textCount = (count: number) => `${count} ${plural("en", count, { one: "text", other: "texts" })}`;

export const texts = {
  back: "Development discussions",
  title: (year) => `Development discussion ${year}`,
  withEmployee: (name) => `Employee: ${name}`,
  withSupervisor: (name) => `Supervisor: ${name}`,
  unnamed: "the name is no longer on record",
  employee: "Employee",
  supervisor: "Supervisor",
  none: {
    notUsed: {
      title: "Development discussions are not held in this app",
      help: "Your municipality has not taken development discussions into use here. Ask HR where they are held.",
    },
    notYours: {
      title: "This discussion is not yours",
      help: "A development discussion is read by the employee and their supervisor alone. If you opened a link that somebody sent, go back to your own discussions.",
    },
    noDocument: {
      title: "There is no discussion",
      help: "No form has been opened for this year, or you can no longer read it. If you started recently, the form comes during the next night. If it is still missing tomorrow, contact IT.",
    },
  },
  elsewhere:
    "The same form is open in another tab on this device. Nothing is lost, but to keep things clear write in one of them only.",
  notKept:
    "This device does not keep unfinished text if you close the page. It is saved every ten seconds: wait until it says Saved above.",
  behind: (who) => `The newest text cannot be shown just now (${who}). Your own text is saved all the same.`,
  otherSaved: (who, time) => `${who} saved at ${time}`,
  closedNotice: (day) => `The discussion was closed on ${day}. It can no longer be changed.`,
  waiting:
    "Your own half is not here yet: it comes during the next night. If it is still missing tomorrow, contact IT.",
  endedEmployee:
    "This person is no longer your supervisor. You can read the discussion, but neither of you can change it.",
  endedSupervisor: "You are no longer this employee's supervisor. The discussion cannot be changed.",
  otherAcknowledged: (who) =>
    `Acknowledged by: ${who}. If you change your text, the acknowledgement lapses and is asked for again.`,
  readers: {
    title: "Before you write",
    again: "Who reads this?",
    two: (who) => `Your text is read by you and ${who} alone, who sees it while you write.`,
    others: "HR, other supervisors and colleagues do not see the text.",
    admins:
      "The system's administrators can technically reach everything in the service. Reading discussions is no part of their work.",
    levels: (count) =>
      `Of the levels of competence only sums of at least ${count} people go any further. HR sees only whether the discussion has been held and when.`,
    privacy: "What is kept and for how long",
  },
  nav: { label: "Parts of the form", jump: "Go to", done: "written", missing: "empty" },
  field: {
    mine: "Your text",
    together: "The employee's words, written down together",
    nothing: "Nothing was written.",
    notYet: "Nothing written yet.",
    health: (words) =>
      `This may be a health detail: ${words}. The app is only guessing. If it is right, write only of what is needed at work.`,
    instructions: "Instructions for the discussion",
  },
  earlier: { title: (year) => `In ${year}` },
  unshown: {
    title: "Other notes",
    help: "The form has changed since these were written. The texts have been kept.",
    unknown: "A point that the form no longer has",
  },
  levels: {
    scale: "Scale",
    own: "Employee's assessment",
    ownMine: "Your own assessment",
    ownTogether: "The employee's assessment, written down together",
    supervisor: "Supervisor's assessment",
    supervisorMine: "Your assessment",
    agreed: "Agreed together",
    none: "Not assessed",
    notAgreed: "Not agreed yet",
    level: (level, name) => `${level} – ${name}`,
    earlier: (year, level) => `Agreed in ${year}: ${level}`,
    clear: "Clear",
    clearOf: (what, competence) => `Clear: ${what}, ${competence}`,
    same: (count) =>
      `Mark equal assessments as agreed (${count} ${plural("en", count, { one: "competence", other: "competences" })})`,
    sameDone: (count) =>
      `${count} ${plural("en", count, { one: "competence", other: "competences" })} marked as agreed.`,
  },
  share: {
    title: (year) => `Your ${year} discussion with another supervisor`,
    help: "Your new supervisor does not see your earlier discussions. You can show some of your own texts: choose which.",
    choose: "Texts to show",
    share: "Show the chosen ones to the supervisor",
    nothing: "Choose at least one text.",
    shared: (count, day) => `Your supervisor sees ${textCount(count)} (shown on ${day}).`,
    takeBack: "Stop showing",
    takenBack: "Your supervisor no longer sees the texts, but may have read them already.",
    done: (count) => `Your supervisor now sees ${textCount(count)}.`,
    received: (year) => `The employee's own texts from ${year}`,
    receivedHelp: (day) => `The employee chose to show these to you on ${day} and may stop showing them.`,
  },
  together: {
    noAccount: "The employee has no user account",
    noAccountHelp:
      "Write the discussion down together on this device: the employee's words go into your half as well. At the end print the record, go through it and sign it.",
    begin: "Write down together",
    beginHelp: "If the employee has no device, you can write their words down here too.",
    on: "You are writing down together. The employee's words have fields of their own.",
    stop: "Stop writing down together",
    employeeNotice:
      "In the discussion your supervisor also wrote down your words. They are marked separately.",
    signed: "Mark as signed",
    signedOn: (day) => `Signed on paper on ${day}`,
    signedBefore: (day) =>
      `Signed on paper on ${day}, but the text has changed since. Print and sign it again.`,
    unsign: "Take the mark of signing back",
    signHelp: "Print the record, go through it and sign it. The paper stays with you.",
  },
  record: "Printable record",
  flow: {
    title: "Steps of the discussion",
    jump: "To the steps",
    states: {
      opened: "Opened",
      preparing: "Being prepared",
      prepared: "Both are ready",
      held: "Held, acknowledgement missing",
      acknowledged: "Held and acknowledged",
      closed: "Closed",
    },
    next: {
      write: "Write your thoughts and mark yourself as ready. You need not answer everything.",
      waitOther: (who) => `You are ready. Not ready yet: ${who}.`,
      meet: "You can hold the discussion.",
      meetSupervisor: "Hold the discussion and mark the day on which it was held.",
      acknowledge: "Read the other's text and acknowledge that you have seen it.",
      acknowledgeAgain: "The text has changed since you acknowledged it. Read it and acknowledge again.",
      waitAcknowledge: (who) => `You have acknowledged. Still missing: ${who}.`,
      sign: "Print the record, sign it and mark it as signed.",
      close: "Everything is done: you can close the discussion. Goals go on.",
      done: "Everything is done. Goals go on over the year.",
      closed: "The discussion is closed. Goals go on.",
    },
    prepare: "Preparing",
    you: "You",
    ready: "I am ready for the discussion",
    readyOn: (day) => `Ready on ${day}`,
    notReady: "Not ready yet",
    unready: "I am not ready after all",
    meeting: (when, place) => (place ? `Set for ${when}, ${place}` : `Set for ${when}`),
    held: "The discussion",
    heldDay: "When was the discussion held?",
    heldHelp: "Of this HR sees the day alone.",
    markHeld: "Mark as held",
    heldOn: (day) => `Held on ${day}`,
    notHeld: "Not held yet",
    unheld: "It was not held",
    needsDay: "Give the day on which the discussion was held.",
    future: "The day is in the future. Mark the discussion as held once it has been.",
    tooEarly: "The day is before this round of discussions began. Check the year.",
    marksLate:
      "The day is saved, but HR could not be told yet. That is made good when you next open your people.",
    acknowledgements: "Acknowledgements",
    what: {
      employee: (count, agreed, goals) =>
        `You acknowledge having seen the supervisor's half as it is now: ${textCount(count)}, ${agreed} agreed ${plural("en", agreed, { one: "level", other: "levels" })}, ${goals} ${plural("en", goals, { one: "goal", other: "goals" })}. It does not mean that you agree.`,
      supervisor: (count) =>
        `You acknowledge having seen the employee's half as it is now: ${textCount(count)} and the own assessment. It does not mean that you agree.`,
    },
    acknowledge: "Acknowledge as seen",
    acknowledgedNow: "You have acknowledged.",
    acknowledgedOn: (day) => `Acknowledged on ${day}`,
    notAcknowledged: "Not acknowledged yet",
    lapsed: (day) => `Acknowledged on ${day}, but the text has changed since`,
    takeBack: "Take the acknowledgement back",
    afterHeld: "Acknowledgements are made once the discussion has been held.",
    remark: "Do you want to say something about what was written down?",
    remarkHint: "For example if you see it differently. Your supervisor sees this.",
    remarkOf: "The employee's remark",
    closing: "Closing",
    close: "Close the discussion",
    closeHelp: "A closed discussion cannot be changed. You can open it again.",
    closeEarly: "The discussion can be closed once both have acknowledged.",
    closedOn: (day) => `Closed on ${day}`,
    notClosed: "Not closed yet",
    reopen: "Open again",
    employeeCloses: "The supervisor closes the discussion once both have acknowledged.",
  },
} satisfies typeof fi;
