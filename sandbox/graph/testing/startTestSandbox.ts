import { type SandboxOptions, startSandbox } from "../../startSandbox.ts";
import { type TestPerson, testTenant } from "./testTenant.ts";

/** JSON of whatever shape: a test says with its expectations what it wants to find. */
export type Json = { readonly [name: string]: Json } & readonly Json[] & string;
export type Answer = { status: number; headers: Headers; body: Json };
export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

export type TestSandbox = {
  origin: string;
  /** A caller with one token for Graph and one for SharePoint. */
  as: (person: TestPerson, graphScopes?: string[], restScopes?: string[]) => Promise<Call>;
  /** A caller without any token. */
  anyone: Call;
  close: () => Promise<void>;
};

const allGraph = ["User.Read.All", "Sites.FullControl.All", "Team.ReadBasic.All", "Channel.ReadBasic.All"];

export async function startTestSandbox(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const { origin, close } = await startSandbox({ town: testTenant(), today: "2027-02-10", ...options });
  const anyone: Call = (method, path, body, headers) => send(origin, method, path, body, headers ?? {});
  const token = async (persona: string, scopes: string[]) => {
    const answer = await anyone("POST", "/__tokens", { persona, scopes });
    return String(answer.body.access_token);
  };
  return {
    origin,
    anyone,
    close,
    as: async (person, graphScopes = allGraph, restScopes = ["AllSites.FullControl"]) => {
      const graph = await token(person, graphScopes);
      const rest = await token(person, restScopes);
      return (method, path, body, headers) => {
        const authorization = `Bearer ${path.includes("/_api/") ? rest : graph}`;
        return send(origin, method, path, body, { authorization, ...headers });
      };
    },
  };
}

/** The rows of a collection; none where the answer was a refusal. */
export function rowsOf<Row>(answer: Answer): Row[] {
  return (answer.body.value ?? []) as unknown as Row[];
}

async function send(
  origin: string,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(text === "" ? "null" : text) as Json,
  };
}
