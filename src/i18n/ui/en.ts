import type { texts as fi } from "./fi.ts";

export const texts = {
  appName: "Osaamiskello",
  loading: "Loading…",
  retry: "Try again",
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  details: "Details for IT support",
  requestId: (id: string) => `Request id: ${id}`,
  subject: (name: string) => `About: ${name}`,
  opensOutside: "opens in a new window",
  errorTitle: (title: string) => `Error: ${title}`,
  errorSummary: {
    one: "One thing is still to be fixed",
    many: (count: number) => `${count} things are still to be fixed`,
  },
  gaps: {
    missingTitle: "Not everything could be fetched",
    missing: "The numbers may be too low. You see what came through. Try again in a moment.",
    unreadableTitle: (count) => (count === 1 ? "One item cannot be read" : `${count} items cannot be read`),
    unreadable:
      "What cannot be read is left out of this view. Tell IT support: an earlier version can be restored from the version history in SharePoint.",
  },
  length: {
    near: (left: string) => `There is room for ${left} more characters`,
    over: (over: string) =>
      `The text is ${over} characters too long. It is kept, but shorten it before saving.`,
  },
  save: {
    fresh: "Everything is saved",
    saved: (time: string) => `Saved at ${time}`,
    unsaved: "Saving shortly",
    unsavedNowhere: "Saving shortly – keep this page open",
    saving: "Saving…",
    offline: "No network – the text is kept on this device",
    offlineNowhere: "No network – keep this page open",
    failed: "Saving failed – the text is kept on this device",
    failedNowhere: "Saving failed – keep this page open",
    collision: "Choose which text stays",
    whatToDo: "What can I do?",
  },
  collision: {
    title: "Somebody else changed the same place",
    explain: "Neither text is lost. Choose which one stays.",
    place: (number: number, count: number) => `Place ${number}/${count}`,
    mine: "Your text",
    theirs: "The text somebody else saved",
    empty: "(empty)",
    keepMine: "Keep mine",
    keepTheirs: "Keep theirs",
    keepBoth: "Keep both",
    decide: "Choose the text",
  },
} satisfies typeof fi;
