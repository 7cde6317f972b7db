import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { StaticFiles } from "../staticFiles.ts";
import { type Answerer, createAnswerer } from "./answer.ts";
import { ControlPlane } from "./controlPlane/ControlPlane.ts";
import { Faults } from "./controlPlane/Faults.ts";
import type { Incoming, Reply } from "./exchange.ts";
import { graphApi } from "./operations/graphApi.ts";
import { restApi } from "./sharepoint/restApi.ts";
import type { World } from "./state/World.ts";

const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** About one packet: less is not worth compressing. */
const MIN_GZIP_BYTES = 1400;

/** `releaseHeld` answers the connections that a fault holds open, so that the server can close. */
export type SandboxServer = { server: Server; releaseHeld: () => void };

/** The one HTTP server: Graph, SharePoint REST, the control plane, and the host page for everything else. */
export function createSandboxServer(
  world: World,
  host: StaticFiles | null,
  appOrigin: () => string | null,
): SandboxServer {
  const faults = new Faults(world);
  const graph = createAnswerer(world, graphApi, faults.intercept, randomUUID);
  const rest = createAnswerer(world, restApi, faults.intercept, randomUUID);
  const control = new ControlPlane(world, faults, appOrigin);

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(`sandbox: ${request.method} ${request.url} broke:`, error);
      if (!response.headersSent)
        send(response, { status: 500, body: { error: { code: "sandboxBug", message: String(error) } } });
      else response.destroy();
    });
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    const path = url.split("?")[0] ?? "/";
    const answerer = apiFor(path, graph, rest);
    if (answerer === undefined && !path.startsWith("/__")) {
      if (host === null)
        send(response, {
          status: 404,
          body: { error: { code: "noHostPage", message: "Build the host page first: sandbox/host." } },
        });
      else host.serve(request, response);
      return;
    }
    if (request.method === "OPTIONS") {
      send(response, { status: 204 });
      return;
    }
    const incoming = await read(request, url);
    const reply = answerer === undefined ? control.answer(incoming) : await answerer(incoming);
    send(response, reply);
  };
  return { server, releaseHeld: () => faults.clear() };
}

function apiFor(path: string, graph: Answerer, rest: Answerer): Answerer | undefined {
  if (path.startsWith("/v1.0/")) return graph;
  return /\/_api(\/|$)/i.test(path) ? rest : undefined;
}

async function read(request: IncomingMessage, url: string): Promise<Incoming> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return { method: request.method ?? "GET", url, headers, body: Buffer.concat(chunks).toString("utf8") };
}

const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT, DELETE, MERGE, OPTIONS",
  "Access-Control-Allow-Headers":
    "authorization, client-request-id, sdkversion, retry-attempt, content-type, if-match, prefer, accept, x-http-method",
  "Access-Control-Max-Age": "600",
};
const exposedHeaders = {
  "Access-Control-Expose-Headers":
    "Retry-After, request-id, client-request-id, ETag, Location, WWW-Authenticate, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
};

function send(response: ServerResponse, reply: Reply): void {
  if (reply.reset === true) {
    response.destroy();
    return;
  }
  const headers: Record<string, string> = {
    ...(reply.cors === "none" ? {} : corsHeaders),
    ...(reply.cors === undefined ? exposedHeaders : {}),
    "Cache-Control": "no-store",
    ...reply.headers,
  };
  if (reply.body === undefined) {
    response.writeHead(reply.status, headers).end();
    return;
  }
  const isRaw = typeof reply.body === "string" || Buffer.isBuffer(reply.body);
  const content = isRaw ? (reply.body as string | Buffer) : JSON.stringify(reply.body);
  if (!isRaw) headers["Content-Type"] ??= "application/json;odata.metadata=minimal;charset=utf-8";
  // As Graph does; a phone's first screen waits for these bytes.
  const accepts = /\bgzip\b/.test(String(response.req.headers["accept-encoding"] ?? ""));
  if (accepts && content.length >= MIN_GZIP_BYTES) {
    headers["Content-Encoding"] = "gzip";
    response.writeHead(reply.status, headers).end(gzipSync(content));
    return;
  }
  response.writeHead(reply.status, headers).end(content);
}
