import type { texts as fi } from "./fi.ts";

export const texts = {
  offline: { title: "There is no network", help: "Check the connection and try again." },
  unknownOutcome: {
    title: "Microsoft 365 did not answer in time",
    help: "It is not known whether the change arrived. Try again: the same change is not saved twice.",
  },
  throttled: { title: "The service is busy", help: "Wait a minute and try again." },
  forbidden: {
    title: "You have no right to this",
    help: "If you should have it, contact HR. New rights take effect overnight.",
  },
  notFound: {
    title: "This was not found",
    help: "The link may be old, this has not been opened for the year yet, or you have no access to it. Ask HR.",
  },
  missingList: {
    title: "The app's data store is not ready",
    help: "A list is missing from the SharePoint site. Tell IT support: the set-up has to be run again.",
  },
  conflict: {
    title: "Somebody else saved at the same time",
    help: "Try again to see the newest version. What you wrote is not lost.",
  },
  duplicate: {
    title: "This has been done already",
    help: "Somebody else was first. Try again to see how things stand.",
  },
  corrupt: {
    title: "The content cannot be read",
    help: "The data in SharePoint is damaged, so the app leaves it alone. Tell IT support: an earlier version can be restored from the version history.",
  },
  newer: {
    title: "There is a newer version of the app",
    help: "Close the tab and open it again. If that does not help, tell IT support.",
  },
  tooLong: {
    title: "The text is too long",
    help: "Shorten the text and it will be saved. Nothing has been removed.",
  },
  locked: {
    title: "Nothing can be saved here right now",
    help: "The SharePoint site or the team in Teams is locked or archived, so it can only be read. Tell IT support and try again later.",
  },
  full: {
    title: "The storage is full",
    help: "There is no room left on the SharePoint site. Tell IT support: more can be added. Then try again.",
  },
  signIn: {
    title: "Your sign-in has to be confirmed",
    help: "Press the button: Teams may ask you to sign in again. After that, work goes on where it stopped. If this repeats, sign out of Teams and back in.",
  },
  consent: {
    title: "The app lacks permission",
    help: "Press the button and allow the app to use your data when Teams asks. If you cannot, IT support can allow it for everyone.",
  },
  server: {
    title: "Microsoft 365 has a problem",
    help: "Wait a moment and try again. If this repeats, tell IT support.",
  },
  ask: { signIn: "Confirm the sign-in", consent: "Give permission" },
  size: (length: string, limit: string) =>
    `The text has ${length} characters and there is room for ${limit}.`,
} satisfies typeof fi;
