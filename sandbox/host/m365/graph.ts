import type { TokenCache } from "../protocol/tokenCache.ts";

/** Teams itself reads teams, channels and messages with its own rights for the signed-in person. */
const TEAMS_SCOPES = [
  "User.Read",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "ChannelMessage.Read.All",
] as const;

class GraphFailure extends Error {
  override readonly name = "GraphFailure";
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type GraphGet = (path: string) => Promise<unknown>;

/** GET from the sandbox's Graph; a token that the sandbox no longer takes is replaced once. */
export function createGraphGet(sandbox: string, tokens: TokenCache): GraphGet {
  const attempt = async (path: string, fresh: boolean): Promise<Response> => {
    const token = await tokens.get(TEAMS_SCOPES, { fresh });
    if (!token.ok) throw new GraphFailure(0, token.message);
    const url = path.startsWith("/") ? `${sandbox}/v1.0${path}` : localUrl(sandbox, path);
    return fetch(url, { headers: { authorization: `Bearer ${token.grant.accessToken}` } });
  };
  return async (path) => {
    const first = await attempt(path, false);
    const response = first.status === 401 ? await attempt(path, true) : first;
    if (!response.ok) throw new GraphFailure(response.status, `GET ${path} answered ${response.status}`);
    return response.json();
  };
}

/** Next links name graph.microsoft.com, as the real ones do. */
function localUrl(sandbox: string, link: string): string {
  const url = new URL(link);
  return `${sandbox}${url.pathname}${url.search}`;
}
