import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder, under } from "../documents/under.ts";
import type { TrainingDecision, TrainingProposals, TrainingRecord } from "./trainingRecord.ts";

/** Parts of a person's record: `entries/<id>`, `decisions/<proposal id>`, `subsidised`. */
export const trainingRecordParts: PartsCodec<TrainingRecord> = {
  split({ entries, decisions, subsidised }) {
    const parts = new Map<string, unknown>();
    for (const entry of entries) parts.set(`entries/${entry.id}`, entry);
    for (const [id, decision] of Object.entries(decisions)) parts.set(`decisions/${id}`, decision);
    if (subsidised.length > 0) parts.set("subsidised", subsidised);
    return parts;
  },
  join(parts, like) {
    return {
      ...like,
      entries: itemsUnder(parts, "entries/"),
      decisions: Object.fromEntries(under<TrainingDecision>(parts, "decisions/")),
      subsidised: (parts.get("subsidised") as TrainingRecord["subsidised"] | undefined) ?? [],
    };
  },
};

/** Parts of a person's own proposals: `entries/<id>`. */
export const trainingProposalsParts: PartsCodec<TrainingProposals> = {
  split: ({ entries }) => new Map(entries.map((entry) => [`entries/${entry.id}`, entry])),
  join: (parts, like) => ({ ...like, entries: itemsUnder(parts, "entries/") }),
};
