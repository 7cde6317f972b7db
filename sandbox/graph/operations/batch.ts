import { createHash } from "node:crypto";
import { ApiError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { scopesFor } from "../permissions/graphScopes.ts";

const MAX_PARTS = 20;

export const batchRoutes: Route[] = [
  {
    method: "POST",
    path: "/v1.0/$batch",
    doc: "https://learn.microsoft.com/graph/json-batching",
    ...scopesFor.batch,
    handle: batch,
  },
];

type Part = {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  dependsOn: string[];
};

/**
 * https://learn.microsoft.com/graph/json-batching: each part stands alone, except that one whose `dependsOn`
 * failed answers 424. The answers come back in another order than the questions, as they may (B34).
 */
async function batch(exchange: Exchange): Promise<Reply> {
  const parts = readParts(exchange.json());
  const replies = new Map<string, Reply>();
  for (const part of inOrder(parts)) {
    const failed = part.dependsOn.some((id) => (replies.get(id)?.status ?? 424) >= 400);
    const { method, headers, body } = part;
    const url = `/v1.0/${part.url.replace(/^\//, "")}`;
    replies.set(
      part.id,
      failed ? failedDependency() : await exchange.part({ method, url, headers, body, isPart: true }),
    );
  }
  if ([...replies.values()].some(({ reset }) => reset === true)) return { status: 504, reset: true };
  const responses = [...replies].map(([id, reply]) => partShape(id, reply));
  return { status: 200, body: { responses: shuffled(responses, parts) } };
}

/** What is no JSON travels as base64: https://learn.microsoft.com/graph/json-batching#response-format */
function partShape(id: string, { status, headers, body }: Reply) {
  if (body === undefined || body === "") return { id, status, headers: headers ?? {} };
  const isRaw = typeof body === "string" || Buffer.isBuffer(body);
  const sent = isRaw ? Buffer.from(body).toString("base64") : body;
  return {
    id,
    status,
    headers: { ...(isRaw ? {} : { "Content-Type": "application/json" }), ...headers },
    body: sent,
  };
}

/** Never the order of the questions, and for the same questions always the same. */
function shuffled<Answered extends { id: string }>(responses: Answered[], parts: Part[]): Answered[] {
  const seed = parts.map(({ id, method, url }) => `${id} ${method} ${url}`).join("\n");
  const place = (id: string) => createHash("sha256").update(`${seed}\n${id}`).digest("hex");
  const mixed = [...responses].sort((a, b) => place(a.id).localeCompare(place(b.id)));
  return mixed.every(({ id }, at) => id === parts[at]?.id) ? mixed.reverse() : mixed;
}

function failedDependency(): Reply {
  const message = "The request could not be processed because a request it depends on failed.";
  return { status: 424, body: { error: { code: "FailedDependency", message } } };
}

function readParts(payload: Record<string, unknown>): Part[] {
  const { requests } = payload;
  if (!Array.isArray(requests) || requests.length === 0) throw bad("Invalid batch payload format.");
  if (requests.length > MAX_PARTS) {
    throw bad(`Number of batch request steps exceeds the maximum value of ${MAX_PARTS}.`);
  }
  const parts = requests.map((request) => readPart(request as Record<string, unknown>));
  const ids = new Set(parts.map((part) => part.id.toLowerCase()));
  if (ids.size !== parts.length) throw bad("Request Id values should be unique in a batch.");
  return parts;
}

function readPart(request: Record<string, unknown>): Part {
  const { id, method, url, headers, body, dependsOn } = request;
  if (
    typeof id !== "string" ||
    id === "" ||
    typeof method !== "string" ||
    typeof url !== "string" ||
    url === ""
  ) {
    throw bad("Invalid batch payload format: id, method and url are required.");
  }
  if (/^https?:/i.test(url)) throw bad(`Invalid URL '${url}': URLs in a batch are relative.`);
  const lowered = Object.fromEntries(
    Object.entries((headers ?? {}) as Record<string, string>).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  if (body !== undefined && body !== null && lowered["content-type"] === undefined) {
    throw bad("A request with a body needs a Content-Type header.");
  }
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: lowered,
    body: body === undefined || body === null ? "" : JSON.stringify(body),
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  };
}

/** Parts after those that they depend on; a cycle or an unknown id makes the whole batch bad. */
function inOrder(parts: Part[]): Part[] {
  const done: Part[] = [];
  const ids = new Set<string>();
  let waiting = parts;
  while (waiting.length > 0) {
    const ready = waiting.filter((part) => part.dependsOn.every((id) => ids.has(id)));
    if (ready.length === 0) throw bad("Invalid dependsOn: unknown or circular.");
    for (const part of ready) ids.add(part.id);
    done.push(...ready);
    waiting = waiting.filter((part) => !ids.has(part.id));
  }
  return done;
}

function bad(message: string): ApiError {
  return new ApiError(400, "BadRequest", message);
}
