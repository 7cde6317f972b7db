import "./platform.ts";
import { parseArgs } from "node:util";
import { stockRetry } from "./canary.ts";
import { type ProfileName, profiles } from "./profiles.ts";
import { type ProfileResult, runProfile } from "./runProfile.ts";

// `npm run faults`: what becomes of people's work when Microsoft 365 has its worst days. The last line is one JSON
// object; what it means stands in docs/reliability.md.
const { values } = parseArgs({
  options: {
    submissions: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    /** Only this one, without the canary. */
    profile: { type: "string" },
  },
});
const submissions = Number(values.submissions);
const say = (text: string) => process.stderr.write(`${text}\n`);

/** The most requests that a submission may take on average, and a person's app within a second, before it is a storm. */
const most = { P0: 10, P1: 14, P2: 80, P3: 80, P4: 40 } as const satisfies Record<ProfileName, number>;
const mostInSecond = 60;

const results: ProfileResult[] = [];
for (const profile of profiles(Number(values.seed))) {
  if (values.profile && profile.name !== values.profile) continue;
  say(`${profile.name}: ${profile.about}`);
  const result = await runProfile(profile, { submissions, say });
  results.push(result);
  for (const problem of problemsOf(result)) say(`  ${problem}`);
  say(
    JSON.stringify({
      ...result,
      lost: result.lost.length,
      duplicates: result.duplicates.length,
      leaks: result.leaks.length,
    }),
  );
}

const [, , , p3] = profiles(Number(values.seed));
const canary =
  values.profile || !p3
    ? null
    : await runProfile(p3, { submissions: Math.ceil(submissions / 4), network: stockRetry, say });
const canaryDuplicates = canary ? canary.duplicates.length : null;

const bad = results.flatMap(problemsOf);
if (canaryDuplicates === 0) bad.push("The canary found no duplicates: the run proves nothing");
console.log(
  JSON.stringify({
    profiles: Object.fromEntries(results.map((result) => [result.profile, figures(result)])),
    canaryDuplicates,
  }),
);
// Tabs that have died leave their timers behind.
process.exit(bad.length > 0 ? 1 : 0);

function figures(result: ProfileResult) {
  const { submissions, lost, duplicates, leaks, requestsPerSubmission } = result;
  return {
    submissions,
    lost: lost.length,
    duplicates: duplicates.length,
    leaks: leaks.length,
    requestsPerSubmission,
  };
}

function problemsOf(result: ProfileResult): readonly string[] {
  const { profile, requestsPerSubmission, busiestSecond, afterwards } = result;
  return [
    ...result.lost.map((text) => `lost: ${text}`),
    ...result.duplicates.map((text) => `twice: ${text}`),
    ...result.leaks.map((text) => `leaked: ${text}`),
    ...(requestsPerSubmission > most[profile]
      ? [`storm: ${requestsPerSubmission} requests a submission`]
      : []),
    ...(busiestSecond > mostInSecond ? [`storm: ${busiestSecond} requests of one person in a second`] : []),
    ...(afterwards > 0 ? [`not quiet: ${afterwards} requests after everybody had finished`] : []),
  ];
}
