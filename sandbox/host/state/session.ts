import { type Directory, fetchDirectory, type Persona } from "../m365/directory.ts";
import { createGraphGet, type GraphGet } from "../m365/graph.ts";
import { fetchTab, putTab } from "../m365/tabs.ts";
import { issueToken } from "../m365/tokens.ts";
import type { BridgeUser } from "../protocol/nestedAppAuth.ts";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { createTokenCache, type TokenCache } from "../protocol/tokenCache.ts";

/** The host is served by the sandbox itself. */
const SANDBOX = "";

/** One signed-in person: who they are, and the tokens that act for them. */
export interface Session {
  readonly user: BridgeUser;
  readonly persona: Persona | undefined;
  readonly graph: GraphGet;
  readonly tokens: TokenCache;
}

export type SessionOutcome =
  | { readonly kind: "signedIn"; readonly session: Session }
  | { readonly kind: "unknownPerson"; readonly message: string };

export async function signIn(
  directory: Directory,
  who: { readonly persona: string | undefined; readonly oid: string | undefined },
): Promise<SessionOutcome> {
  const persona = directory.personas.find(({ key, oid }) =>
    who.oid === undefined ? key === who.persona : oid === who.oid,
  );
  const oid = who.oid ?? persona?.oid;
  if (oid === undefined) return { kind: "unknownPerson", message: who.persona ?? "" };
  const issued = await issueToken(SANDBOX, oid, ["User.Read"]);
  if (!issued.ok && issued.reason === "offline") throw new Error(issued.message);
  if (!issued.ok || !issued.user) return { kind: "unknownPerson", message: issued.ok ? oid : issued.message };
  const nowSeconds = () => Date.now() / 1000;
  const issue = (scopes: readonly string[], claims?: string) => issueToken(SANDBOX, oid, scopes, claims);
  // Teams' own tokens and the app's are kept apart: the app must never get Teams' rights.
  const graph = createGraphGet(SANDBOX, createTokenCache(issue, nowSeconds));
  return {
    kind: "signedIn",
    session: { user: issued.user, persona, graph, tokens: createTokenCache(issue, nowSeconds) },
  };
}

export const loadDirectory = (): Promise<Directory> => fetchDirectory(SANDBOX);

export const loadTab = (channelId: string): Promise<TabSettings | null> => fetchTab(SANDBOX, channelId);

export const keepTab = (channelId: string, settings: TabSettings): Promise<void> =>
  putTab(SANDBOX, channelId, settings);
