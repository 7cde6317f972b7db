import type { Parts, PartsCodec } from "../documents/parts.ts";
import type { AgreedAction } from "./agreedAction.ts";
import type { Need } from "./need.ts";
import type { Worksheet } from "./worksheet.ts";

/** Parts of a worksheet: `heldOn`, `participants`, `answers/<key>`, `needs/<id>`, `actions/<id>`. */
export const worksheetParts: PartsCodec<Worksheet> = {
  split(worksheet) {
    const parts = new Map<string, unknown>();
    if (worksheet.heldOn !== null) parts.set("heldOn", worksheet.heldOn);
    if (worksheet.participants !== null) parts.set("participants", worksheet.participants);
    for (const [key, text] of Object.entries(worksheet.answers))
      if (text !== "") parts.set(`answers/${key}`, text);
    for (const need of worksheet.needs) parts.set(`needs/${need.id}`, need);
    for (const action of worksheet.actions) parts.set(`actions/${action.id}`, action);
    return parts;
  },
  join(parts, like) {
    return {
      ...like,
      heldOn: (parts.get("heldOn") ?? null) as Worksheet["heldOn"],
      participants: (parts.get("participants") ?? null) as Worksheet["participants"],
      answers: Object.fromEntries(under<string>(parts, "answers/")),
      needs: under<Need>(parts, "needs/").map(([, need]) => need),
      actions: under<AgreedAction>(parts, "actions/").map(([, action]) => action),
    };
  },
};

/** The parts below a prefix, in order. Their types are those that `split` put there. */
function under<T>(parts: Parts, prefix: string): [string, T][] {
  return [...parts]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, part]) => [path.slice(prefix.length), part as T]);
}
