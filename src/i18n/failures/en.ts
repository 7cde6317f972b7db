import type { texts as fi } from "./fi.ts";

export const texts = {
  reasons: {
    offline: {
      title: "No network connection",
      todo: "Check the connection, then try again.",
    },
    unknownOutcome: {
      title: "No answer came back",
      todo: "The connection broke midway, so we do not know whether the change went through. Check how things stand and try again.",
    },
    throttled: {
      title: "Microsoft 365 is busy right now",
      todo: "Wait a moment and try again.",
    },
    forbidden: {
      title: "You do not have access to this",
      todo: "If you should have access, contact HR.",
    },
    notFound: {
      title: "This cannot be found",
      todo: "It may have been removed or not opened yet, or you may not have access. Go back to the home page or ask HR.",
    },
    missingList: {
      title: "One of the app's lists is missing",
      todo: "Setup is unfinished or the list has been removed. Tell your IT department; running setup again repairs the app.",
    },
    conflict: {
      title: "Somebody else changed the same thing at the same time",
      todo: "Reload and see what the other person wrote.",
    },
    duplicate: {
      title: "This has already been done",
      todo: "Somebody did the same just before you. Reload to see it.",
    },
    corrupt: {
      title: "What is stored cannot be read",
      todo: "It may have been changed directly in SharePoint. Tell your IT department: the last intact version can be restored from SharePoint's version history.",
    },
    newer: {
      title: "There is a newer version of the app",
      todo: "This was saved with a newer version. Close the tab and open it again.",
    },
    tooLong: {
      title: "The text is too long to be saved",
      todo: "Shorten the text.",
    },
    signIn: {
      title: "Signing in did not work",
      todo: "Close the tab and open it again. If that does not help, sign out of Teams and back in.",
    },
    consent: {
      title: "The app needs your permission",
      todo: "Try again and, in the window that opens, allow the app to act for you. If the window asks for an administrator's approval, contact your IT department.",
    },
    server: {
      title: "Microsoft 365 did not answer as expected",
      todo: "Try again in a moment. If it goes on, tell your IT department.",
    },
  },
  keptOnDevice: "What you wrote is kept on this device.",
  retry: "Try again",
  subject: (subject) => `About: ${subject}`,
  requestId: (requestId) => `Code for support: ${requestId}`,
  length: (length, limit) => `It is ${length} characters long and there is room for ${limit}.`,
} satisfies typeof fi;
