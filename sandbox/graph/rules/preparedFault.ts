import type { FaultSpec } from "../controlPlane/FaultSpec.ts";
import { ApiError } from "../errors.ts";
import { catalogue } from "./catalogue.ts";

/** The fault that a rule of the catalogue is played with. */
export function preparedFault(id: string): FaultSpec {
  const rule = catalogue.find((one) => one.id === id);
  if (rule === undefined) throw new ApiError(400, "badFault", `There is no rule ${id}: GET /__rules.`);
  if (rule.how !== "fault") throw new ApiError(400, "badFault", `The rule ${id} is no fault: ${rule.how}.`);
  return rule.fault;
}
