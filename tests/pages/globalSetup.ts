import { buildOnce } from "./buildOnce.ts";
import { prepareTown } from "./prepareTown.ts";

/** Before the first test in a browser: what all of them start from. */
export async function setup(): Promise<void> {
  await buildOnce();
  await prepareTown();
}
