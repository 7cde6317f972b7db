import { prepareTown } from "./prepareTown.ts";

/** Before the first test in a running town. */
export async function setup(): Promise<void> {
  await prepareTown();
}
