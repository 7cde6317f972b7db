import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Home",
  crashed: {
    title: "Something went wrong",
    help: "The app stopped at an error. What you wrote is kept on this device, unless the form warned you otherwise. Open the page again; if this repeats, tell IT support.",
    action: "Open again",
  },
  outdated: {
    title: "A part of the app could not be loaded",
    help: "The network may be down, or the app has been updated since you opened it. Once the network works, open the page again.",
  },
  notInTeams: {
    title: "Open Osaamiskello in Teams",
    help: "Osaamiskello works inside Microsoft Teams: signing in and permissions come from there.",
    action: "Open in Teams",
  },
  hostSilent: {
    title: "Teams does not answer",
    help: "The page is embedded somewhere, but no answer came from Teams. Close the tab and open it again. If this repeats, update Teams or try Teams in the browser.",
    action: "Try again",
  },
  notSetUp: {
    title: "Osaamiskello has not been set up yet",
    help: 'The app is installed, but its settings are missing. IT support: run "npm run admin -- setup" and give it the app\'s folder.',
  },
  noPage: {
    title: "There is no such page",
    help: "The link may be old or badly copied. Go to the home page.",
    action: "To the home page",
  },
} satisfies typeof fi;
