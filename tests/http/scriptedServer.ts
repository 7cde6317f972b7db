import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A scripted answer; "reset" drops the connection, "hang" never answers. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array | object;
    }
  | "reset"
  | "hang";

/** A real HTTP server that gives the next scripted answer to whatever comes, and remembers what came. */
export async function scriptedServer(...answers: (Answer | ((seen: Seen) => Answer))[]) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one: Seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      seen.push(one);
      const next = answers.shift() ?? { status: 418, body: "nothing more was scripted" };
      const answer = typeof next === "function" ? next(one) : next;
      if (answer === "hang") return;
      if (answer === "reset") return request.socket.destroy();
      const { status, headers, body = "" } = answer;
      response.writeHead(status, headers);
      response.end(typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
