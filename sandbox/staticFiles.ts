import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

export type StaticFiles = { serve(request: IncomingMessage, response: ServerResponse): void };

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".svg"]);

type Cached = { mtimeMs: number; plain: Buffer; zipped: Buffer | null };

/**
 * Serves a built folder as its host should: HTML revalidated, hashed assets for good, text compressed at the
 * highest level and kept. Unknown paths without a file name get index.html, for the pages of a single-page app.
 */
export function staticFiles(root: string, headers: Record<string, string>): StaticFiles {
  const cache = new Map<string, Cached>();
  return {
    serve(request, response) {
      const file = findFile(root, request.url ?? "/");
      if (file === null) {
        response.writeHead(404, { ...headers, "Content-Type": "text/plain" }).end("Not found");
        return;
      }
      const { plain, zipped, mtimeMs } = read(cache, file);
      const etag = `"${mtimeMs.toString(36)}-${plain.length.toString(36)}"`;
      const extension = extname(file);
      const isHashed = /[\\/]assets[\\/][^\\/]*[-.][\w-]{8,}\.\w+$/.test(file);
      const answer: Record<string, string> = {
        ...headers,
        "Content-Type": types[extension] ?? "application/octet-stream",
        "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
        ETag: etag,
        Vary: "Accept-Encoding",
      };
      if (request.headers["if-none-match"] === etag) {
        response.writeHead(304, answer).end();
        return;
      }
      const gzip = zipped !== null && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
      if (gzip) answer["Content-Encoding"] = "gzip";
      const body = gzip ? zipped : plain;
      response.writeHead(200, { ...answer, "Content-Length": String(body.length) });
      response.end(request.method === "HEAD" ? undefined : body);
    },
  };
}

function findFile(root: string, url: string): string | null {
  const path = new URL(url, "http://static").pathname;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(root, decoded));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  if (isFile(file)) return file;
  const index = join(root, "index.html");
  return extname(decoded) === "" && isFile(index) ? index : null;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function read(cache: Map<string, Cached>, file: string): Cached {
  const { mtimeMs } = statSync(file);
  const known = cache.get(file);
  if (known?.mtimeMs === mtimeMs) return known;
  const plain = readFileSync(file);
  const zipped = compressible.has(extname(file)) ? gzipSync(plain, { level: 9 }) : null;
  const fresh = { mtimeMs, plain, zipped };
  cache.set(file, fresh);
  return fresh;
}
