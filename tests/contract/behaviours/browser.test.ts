import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";

const stage = prepareStage();
const namesIn = (value: string | null) => (value ?? "").toLowerCase().split(/,\s*/).filter(Boolean);
const has = (names: readonly string[], wanted: string) => names.includes(wanted) || names.includes("*");

question({
  id: "cors-preflight",
  asks: "whether a browser may send PATCH with If-Match and Prefer from another origin",
  expected: { origin: true, method: true, authorization: true, ifMatch: true, prefer: true },
  see: async () => {
    const { target, list } = stage;
    const headers = await target.asBrowser("OPTIONS", list.items, {
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,content-type,if-match,prefer",
    });
    const allowed = namesIn(headers.get("access-control-allow-headers"));
    return {
      origin: headers.has("access-control-allow-origin"),
      method: has(namesIn(headers.get("access-control-allow-methods")), "patch"),
      authorization: allowed.includes("authorization"),
      ifMatch: has(allowed, "if-match"),
      prefer: has(allowed, "prefer"),
    };
  },
});

question({
  id: "cors-readable",
  asks: "which headers of an answer, here of a refused one, a browser may read",
  expected: { origin: true, retryAfter: true, requestId: true, rateLimitReset: true },
  see: async () => {
    const { target, list } = stage;
    const headers = await target.asBrowser("GET", list.items, { authorization: "Bearer none" });
    const exposed = namesIn(headers.get("access-control-expose-headers"));
    return {
      origin: headers.has("access-control-allow-origin"),
      retryAfter: has(exposed, "retry-after"),
      requestId: has(exposed, "request-id"),
      rateLimitReset: has(exposed, "ratelimit-reset"),
    };
  },
});
