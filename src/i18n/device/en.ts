import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Home",
  title: "Shared device",
  bar: {
    name: "Shared device",
    help: "Nothing stays on this device.",
    lock: "Lock",
    settings: "Setting",
  },
  warning: {
    title: "The device will be locked soon",
    help: (seconds: number) =>
      `Nobody has touched the device for a while. It will be locked in ${seconds} seconds. What you have written is saved; send a note that you have begun.`,
    stay: "Go on",
  },
  locked: {
    savingTitle: "Locking",
    savingHelp: "What you have written is saved first.",
    waitingTitle: "Locking waits until the text is saved",
    waitingOffline:
      "No network. What you have written is only in this open app, and nobody sees it. It is saved by itself when the network is back. Do not close the app.",
    waitingPerson:
      "Not everything you have written could be saved. It is only in this open app. Go on to see what to do. Do not close the app.",
    title: "Locked",
    help: "Everything written has been saved, and nothing was left on this device.",
    goOn: "Go on",
    signingIn: "Signing in…",
    cancelled: "The sign-in was not completed. Try again.",
    offline: "No network. You can go on when it is back.",
  },
  setting: {
    intro:
      "Mark a device as shared if several people use it one after the other, such as a group's tablet or the computer in the break room.",
    points: [
      "Texts are saved in SharePoint right away. No drafts stay on the device.",
      "The device is locked when nobody has touched it for three minutes, in the meeting view for a quarter of an hour. There is a warning first.",
      "On a locked device nobody sees what the one before wrote.",
    ],
    limit:
      "The mark is for this device only. If the network breaks, keep the app open until the text is saved. Sign out of Teams if the next person may not use the same account.",
    mark: "Mark as a shared device",
    unmark: "This is one person's device again",
    isShared: "This is a shared device",
    isOwn: "This device is used by one person",
    forgets: "The device does not remember the mark: it holds only in this open app.",
    leftTitle: "There is still unsaved text on this device",
    leftHelp: "It goes from the device once it is saved. Open it to see why it cannot be saved.",
    left: {
      discussion: (year: number) => `Discussion ${year}`,
      summary: (year: number) => `Summary ${year}`,
      common: (year: number) => `Draft of common competences ${year}`,
      talk: (year) => `Development discussion ${year}`,
    },
  },
} satisfies typeof fi;
