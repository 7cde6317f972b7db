import "./platform.ts";
import { expect, test } from "vitest";
import { stockRetry } from "./canary.ts";
import { onMessagesAlone, type Profile, profiles } from "./profiles.ts";
import { problemsOf } from "./report.ts";
import { runProfile } from "./runProfile.ts";

// The short form of `npm run faults`; the long one has a thousand submissions a profile.
const submissions = 20;
const seconds = 1_000;
const all = profiles(1);
const said: string[] = [];
const say = (text: string) => void said.push(text);

test.for(all)(
  "$name, $about: nothing lost, doubled or leaked, and no storm",
  { timeout: 180 * seconds },
  async (profile: Profile) => {
    expect(problemsOf(await runProfile(profile, { submissions, say }))).toEqual([]);
  },
);

test("whoever retries as the stock client does posts twice, and is found out", {
  timeout: 60 * seconds,
}, async () => {
  const [quiet] = all;
  if (!quiet) throw new Error("There are no profiles");
  const lostAnswer = { phase: "after", status: 504, body: "", times: 3 };
  const posts = onMessagesAlone({ ...quiet, faults: [lostAnswer] });
  const publishings = { submissions: 4, onlyPublishing: true, say };
  expect((await runProfile(posts, publishings)).duplicates).toEqual([]);
  const tabs = { network: stockRetry, timeoutMs: 6 * seconds };
  expect((await runProfile(posts, { ...publishings, tabs })).duplicates).not.toEqual([]);
});
