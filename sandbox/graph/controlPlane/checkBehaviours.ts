import { ApiError } from "../errors.ts";
import type { Behaviours } from "../state/Behaviours.ts";
import { checkThrottling } from "../throttling/ThrottlingLimits.ts";

const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const isFlag = oneOf(true, false);
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isNames = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === "string");

const checks: Record<keyof Behaviours, (value: unknown) => boolean> = {
  listViewThreshold: isCount,
  overThresholdStatus: oneOf(429, 400),
  largestPage: (value) => isCount(value) && value !== 0,
  orderByItemProperty: oneOf("refused", "ignored"),
  nullInFilter: isFlag,
  emptyColumns: oneOf("absent", "null", "emptyText"),
  noteEntities: oneOf("none", "markup", "all"),
  requiredEnforced: isFlag,
  readOnlyFields: oneOf("refused", "ignored"),
  uniqueClashStatus: oneOf(400, 409, 500),
  createAnswerHoursOff: isNumber,
  createdByUser: oneOf("full", "noEmail", "noId"),
  eTagStyle: oneOf("plain", "braced", "alternating"),
  staleETagStatus: oneOf(412, 409),
  freshListUnusableMs: isCount,
  restDelete: oneOf("gone", "recycled"),
  firstBinDelete: oneOf("gone", "secondStage"),
  heldLists: isNames,
  noopPatchMakesVersion: isFlag,
  unreadableListStatus: oneOf(403, 404),
  resourceClockAheadS: isNumber,
  archivedTeams: isNames,
  deletedChannels: isNames,
  deletedMessages: isNames,
  listFolders: isFlag,
  throttling: (value) => {
    checkThrottling(value);
    return true;
  },
  keepReads: isFlag,
};

/** Holds what came over the control plane to what can be set: a typing error would test nothing. */
export function checkBehaviours(body: Record<string, unknown>): Partial<Behaviours> {
  for (const [name, value] of Object.entries(body)) {
    const check = Object.entries(checks).find(([known]) => known === name)?.[1];
    if (check === undefined) throw bad(`there is no ${name}.`);
    if (!check(value)) throw bad(`${name} cannot be ${JSON.stringify(value)}.`);
  }
  return body as Partial<Behaviours>;
}

function bad(message: string): ApiError {
  return new ApiError(400, "badBehaviour", message);
}
