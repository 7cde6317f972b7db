import type { Audience } from "../model/townModel.ts";
import type { Unit } from "../organisation/unit.ts";

/** Whom a unit's summary is for unless HR says otherwise: the strategic one leads the others' discussions (R22). */
export function audienceOf(kind: Unit["kind"]): Audience {
  return kind === "organisation" ? "leads" : "staff";
}
