import { themes } from "../pages/DiscussionForm.ts";
import type { Channel, Group, HrPerson } from "./plan.ts";

/** How a person is disturbed. */
export type Trouble =
  /** The page is opened anew straight after the field was left. */
  | "reload"
  /** The same while the cursor is still behind the last letter. */
  | "reloadWhileTyping"
  /** No network while typing. */
  | "offline";

export interface Written {
  readonly kind: "need" | "answer";
  readonly marker: string;
  readonly oid: string;
  readonly frame: "desktop" | "phone";
  readonly group: Group;
  readonly theme: (typeof themes)[number];
  readonly handsIn: boolean;
  readonly trouble: Trouble | null;
}

export interface Published {
  readonly kind: "publish";
  readonly oid: string;
  readonly frame: "desktop";
  readonly channel: Channel;
}

export type BrowserSubmission = Written | Published;

interface People {
  /** Each has a chair and a secretary. */
  readonly groups: readonly Group[];
  readonly hr: readonly HrPerson[];
  readonly channels: readonly Channel[];
}

/**
 * Who submits what, one queue a person. Chair and secretary of a group come one after the other, so that they often
 * write at once: into the same answer, or needs of the same theme. Who comes again changes the device. Every twelfth
 * publishes, every third hands in, every tenth reloads while it matters, every fifteenth loses the network.
 */
export function planBrowserRun(people: People, count: number): readonly (readonly BrowserSubmission[])[] {
  const queues = new Map<string, BrowserSubmission[]>();
  for (let index = 0; index < count; index += 1) {
    const submission = submissionOf(people, index);
    queues.set(submission.oid, [...(queues.get(submission.oid) ?? []), submission]);
  }
  // Publishing takes longest: whoever does it begins at once, so that nobody waits for them in the end.
  return [...queues.values()].sort((a, b) => Number(publishes(b)) - Number(publishes(a)));
}

function publishes([first]: readonly BrowserSubmission[]): boolean {
  return first?.kind === "publish";
}

function submissionOf({ groups, hr, channels }: People, index: number): BrowserSubmission {
  const pair = Math.floor(index / 2);
  const publishing = Math.floor(index / 12);
  const group = groups[pair % groups.length];
  const oid = group?.fill[index % 2];
  const theme = themes[pair % themes.length];
  const publisher = hr[publishing % hr.length];
  const channel = channels[publishing % channels.length];
  if (!group || !oid || !theme || !publisher || !channel)
    throw new Error("The town has nobody to submit anything");
  if (index % 12 === 11) return { kind: "publish", oid: publisher.oid, frame: "desktop", channel };
  const visit = Math.floor(pair / groups.length);
  return {
    kind: pair % 2 === 0 ? "answer" : "need",
    marker: `m${String(index).padStart(4, "0")}m`,
    oid,
    frame: (index + visit) % 2 === 0 ? "desktop" : "phone",
    group,
    theme,
    handsIn: index % 3 === 0,
    trouble: troubleOf(index),
  };
}

function troubleOf(index: number): Trouble | null {
  if (index % 15 === 4) return "offline";
  if (index % 10 !== 7) return null;
  return index % 20 === 7 ? "reload" : "reloadWhileTyping";
}
