import "./platform.ts";
import { parseArgs } from "node:util";
import { killEveryStep } from "./adminKills.ts";
import { browserRun } from "./browserRun.ts";
import { stockRetry } from "./canary.ts";
import { onMessagesAlone, profiles } from "./profiles.ts";
import { browserProblemsOf, figures, problemsOf } from "./report.ts";
import { type ProfileResult, runProfile } from "./runProfile.ts";

// `npm run faults`: what becomes of people's work when Microsoft 365 has its worst days. The last line is one JSON
// object; what it means stands in docs/reliability.md.
const { values } = parseArgs({
  options: {
    submissions: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    /** Only this one, and nothing else. */
    profile: { type: "string" },
    /** The run in a browser, and nothing else. */
    browser: { type: "boolean", default: false },
  },
});
const submissions = Number(values.submissions);
const mostInBrowser = 50;
const seed = Number(values.seed);
const all = profiles(seed);
const everything = !values.profile && !values.browser;
const bad: string[] = [];
const say = (text: string) => process.stderr.write(`${text}\n`);

const lines: Record<string, unknown> = {};
for (const profile of all.filter(({ name }) => everything || name === values.profile)) {
  say(`${profile.name}: ${profile.about}`);
  const result = await runProfile(profile, { submissions, say });
  lines[profile.name] = figures(result);
  note(result);
}
if (everything) {
  const lostAnswers = all.find(({ name }) => name === "P3");
  if (!lostAnswers) throw new Error("There is no profile P3");
  const posts = onMessagesAlone(lostAnswers);
  const publishings = { submissions: Math.ceil(submissions / 8), onlyPublishing: true, say };
  say("Posts: P3 on channel messages alone");
  const posted = await runProfile(posts, publishings);
  lines.posts = figures(posted);
  note(posted);
  say("Canary: the same with the stock client's retry");
  const canary = await runProfile(posts, {
    ...publishings,
    tabs: { network: stockRetry, timeoutMs: 6_000 },
  });
  lines.canaryDuplicates = canary.duplicates.length;
  if (canary.duplicates.length === 0) bad.push("The canary found no duplicates: the run proves nothing");
  say("IT's commands killed at every call");
  const kills = await killEveryStep();
  lines.adminKills = kills.reduce((sum, { kills: count }) => sum + count, 0);
  bad.push(...kills.flatMap(({ command, problems }) => problems.map((problem) => `${command}: ${problem}`)));
}
if (everything || values.browser) {
  say("In a browser: P3 at the speed of life, 15 %");
  const result = await browserRun({ submissions: Math.min(submissions, mostInBrowser), seed, say });
  lines.browser = { ...figures(result), afterwards: result.afterwards };
  const { seconds, handedIn, leftForLater } = result;
  say(`  ${JSON.stringify({ seconds, handedIn, leftForLater })}`);
  bad.push(...browserProblemsOf(result).map((problem) => `browser: ${problem}`));
}
for (const problem of bad) say(problem);
console.log(JSON.stringify(lines));
// Tabs that have died leave their timers behind.
process.exit(bad.length > 0 ? 1 : 0);

function note(result: ProfileResult): void {
  const { lost: _lost, duplicates: _duplicates, leaks: _leaks, ...rest } = result;
  say(`  ${JSON.stringify(rest)}`);
  for (const problem of problemsOf(result)) {
    say(`  ${problem}`);
    bad.push(`${result.profile}: ${problem}`);
  }
}
