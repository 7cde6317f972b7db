import type { FaultSpec } from "../controlPlane/FaultSpec.ts";
import type { Behaviours } from "../state/Behaviours.ts";

/** V: seen in the thread or source that is named. D: documented. U: unconfirmed, so it can be switched. */
export type Tag = "V" | "D" | "U";

type Head = { id: string; tag: Tag; title: string; source: string };

/** One behaviour of Microsoft 365, and how the sandbox plays it. */
export type Rule = Head &
  (
    | { how: "always" }
    | { how: "behaviour"; behaviour: keyof Behaviours }
    | { how: "fault"; fault: FaultSpec }
    | { how: "notPlayed"; why: string }
  );
