import type { BrowserResult } from "./browserRun.ts";
import type { Verdict } from "./judge.ts";
import type { ProfileName } from "./profiles.ts";
import type { ProfileResult } from "./runProfile.ts";

/** The most requests that a submission may take on average, and a person's app within a second, before it is a storm. */
const most = { P0: 10, P1: 14, P2: 80, P3: 80, P4: 40 } as const satisfies Record<ProfileName, number>;
const mostInSecond = 150;
const mostInBrowser = 20;

type Run = Verdict & Pick<ProfileResult, "submissions" | "requestsPerSubmission">;

/** What the last line says about one profile. */
export function figures({ submissions, lost, duplicates, leaks, requestsPerSubmission }: Run) {
  return {
    submissions,
    lost: lost.length,
    duplicates: duplicates.length,
    leaks: leaks.length,
    requestsPerSubmission,
  };
}

/** Everything of a run that must not be, one line each. */
export function problemsOf(result: ProfileResult): readonly string[] {
  const { profile, requestsPerSubmission, busiestSecond, early, afterwards } = result;
  return [
    ...judged(result),
    ...(requestsPerSubmission > most[profile]
      ? [`storm: ${requestsPerSubmission} requests a submission`]
      : []),
    ...tooMany(busiestSecond),
    ...(early > 0 ? [`storm: ${early} requests before the time that Graph had asked for`] : []),
    ...notQuiet(afterwards),
  ];
}

/** The same of the run in a browser, with what no person may ever see. */
export function browserProblemsOf(result: BrowserResult): readonly string[] {
  const { requestsPerSubmission, busiestSecond, afterwards, problems } = result;
  return [
    ...judged(result),
    ...problems,
    ...tooMany(busiestSecond),
    ...(requestsPerSubmission > mostInBrowser
      ? [`storm: ${requestsPerSubmission} requests a submission`]
      : []),
    ...notQuiet(afterwards),
  ];
}

function judged({ lost, duplicates, leaks }: Verdict): readonly string[] {
  return [
    ...lost.map((text) => `lost: ${text}`),
    ...duplicates.map((text) => `twice: ${text}`),
    ...leaks.map((text) => `leaked: ${text}`),
  ];
}

function tooMany(busiestSecond: number): readonly string[] {
  return busiestSecond > mostInSecond ? [`storm: ${busiestSecond} requests of one person in a second`] : [];
}

function notQuiet(afterwards: number): readonly string[] {
  return afterwards > 0 ? [`not quiet: ${afterwards} requests after everybody had finished`] : [];
}
