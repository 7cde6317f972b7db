import type { FaultSpec } from "../controlPlane/FaultSpec.ts";
import type { Rule } from "./Rule.ts";

const item = "/items(/\\d+(/fields)?)?(\\?|$)";
const writes: FaultSpec["match"] = { method: "POST|PATCH|DELETE", path: "/sites/.*/items" };
const error = (code: string, message: string) => ({ error: { code, message } });

/** B26-B29, B32, B34-B39: what becomes of a write. */
export const writeRules: readonly Rule[] = [
  {
    id: "B26",
    tag: "V",
    title:
      "A stale If-Match is refused with 412; `*` and none at all let the last writer win; PATCH answers without an eTag",
    source: "listitem-update, skilion/onedrive#366, BCApps#11555",
    how: "always",
  },
  {
    id: "B26-braced",
    tag: "V",
    title: "eTags come in two spellings, and If-Match takes both",
    source: "https://learn.microsoft.com/graph/api/listitem-delta",
    how: "behaviour",
    behaviour: "eTagStyle",
  },
  {
    id: "B26-409",
    tag: "V",
    title: "A stale If-Match is refused with 409",
    source: "onedrive-api-docs#1414",
    how: "behaviour",
    behaviour: "staleETagStatus",
  },
  {
    id: "B27",
    tag: "V",
    title: "A list is made without `name`; a title that is taken answers nameAlreadyExists",
    source: "d#3799, corso PR#5005; 409: U",
    how: "always",
  },
  {
    id: "B28",
    tag: "V",
    title: "A valid site id answers 200 and 404 in turns",
    source: "net#760",
    how: "fault",
    fault: {
      match: { method: "GET", path: "/v1\\.0/sites/[^/]+(\\?|$)" },
      status: 404,
      probability: 0.5,
      body: error("itemNotFound", "The specified item was not found"),
    },
  },
  {
    id: "B28-item",
    tag: "U",
    title: "An item that is there answers 404 now and then",
    source: "follows from net#760",
    how: "fault",
    fault: {
      match: { method: "GET|PATCH", path: "/items/\\d+" },
      status: 404,
      probability: 0.5,
      body: error("itemNotFound", "The specified item was not found"),
    },
  },
  {
    id: "B28-fresh",
    tag: "V",
    title: "A new list is not found for a while",
    source: "pnp/PnP#1882",
    how: "behaviour",
    behaviour: "freshListUnusableMs",
  },
  {
    id: "B29",
    tag: "V",
    title: "423 resourceLocked: the site is read-only for now",
    source: "corso errors.go, pnpcore#1185",
    how: "fault",
    fault: {
      match: writes,
      status: 423,
      body: error("resourceLocked", "The resource you are attempting to access is locked"),
    },
  },
  {
    id: "B29-notAllowed",
    tag: "V",
    title: "423 notAllowed, with resourceLocked inside",
    source: "corso errors.go",
    how: "fault",
    fault: {
      match: writes,
      status: 423,
      body: {
        error: {
          code: "notAllowed",
          message: "The site is read-only.",
          innerError: { code: "resourceLocked" },
        },
      },
    },
  },
  {
    id: "B32",
    tag: "V",
    title: "504, and the write was made",
    source: "java#627, xagent#2468",
    how: "fault",
    fault: { match: { method: "POST|PATCH" }, phase: "after", status: 504, times: 1 },
  },
  {
    id: "B32-late",
    tag: "U",
    title: "The client gives up, and the write is made after that",
    source: "follows from java#627",
    how: "fault",
    fault: { match: { method: "POST|PATCH" }, phase: "hang", commit: "late", times: 1 },
  },
  {
    id: "B32-reset",
    tag: "V",
    title: "The connection breaks, and the write was made",
    source: "pnpjs, which retries on network errors",
    how: "fault",
    fault: { match: { method: "POST|PATCH" }, phase: "after", reset: true, times: 1 },
  },
  {
    id: "B34",
    tag: "D",
    title:
      "A batch answers 200 whatever its parts do, in another order; what depends on a failure answers 424",
    source: "https://learn.microsoft.com/graph/json-batching",
    how: "always",
  },
  {
    id: "B34-throttledPart",
    tag: "D",
    title: "A part of a batch is throttled while the others pass",
    source: "https://learn.microsoft.com/graph/throttling",
    how: "fault",
    fault: {
      match: { part: true },
      status: 429,
      headers: { "Retry-After": "1" },
      times: 1,
      body: error("activityLimitReached", "Too many requests"),
    },
  },
  {
    id: "B35",
    tag: "D",
    title: "Delta asks for a resynchronisation with 410",
    source: "https://learn.microsoft.com/graph/api/listitem-delta",
    how: "notPlayed",
    why: "delta answers 501",
  },
  {
    id: "B36",
    tag: "V",
    title:
      "A site is host,guid,guid; a list is found by its id whatever letters its title has; text is kept letter by letter",
    source: "dc#733",
    how: "always",
  },
  {
    id: "B37",
    tag: "V",
    title: "DELETE answers 204, and the second time 404",
    source: "d#6669",
    how: "always",
  },
  {
    id: "B38",
    tag: "U",
    title: "A PATCH that changes nothing makes a version, or none",
    source: "no page says",
    how: "behaviour",
    behaviour: "noopPatchMakesVersion",
  },
  {
    id: "B39",
    tag: "D",
    title: "507 quotaLimitReached: the site is full",
    source: "https://learn.microsoft.com/graph/errors",
    how: "fault",
    fault: {
      match: { method: "POST|PATCH", path: item },
      status: 507,
      body: error("quotaLimitReached", "The user has reached their quota limit"),
    },
  },
];
