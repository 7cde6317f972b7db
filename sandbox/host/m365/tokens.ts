import type { BridgeUser, TokenGrant, TokenOutcome } from "../protocol/nestedAppAuth.ts";

interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly tenantId: string;
}

export type IssuedToken = TokenOutcome & { readonly user?: BridgeUser };

/** POST /__tokens: acts as Entra for anybody in the town. */
export async function issueToken(
  sandbox: string,
  oid: string,
  scopes: readonly string[],
  claims?: string,
): Promise<IssuedToken> {
  let response: Response;
  try {
    response = await fetch(`${sandbox}/__tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ oid, scopes, claims }),
    });
  } catch (error) {
    return { ok: false, reason: "offline", message: error instanceof Error ? error.message : String(error) };
  }
  if (!response.ok) {
    const message = `POST /__tokens answered ${response.status}: ${await response.text()}`;
    return { ok: false, reason: response.status >= 500 ? "unavailable" : "refused", message };
  }
  const answer = (await response.json()) as TokenAnswer;
  const grant: TokenGrant = {
    accessToken: answer.access_token,
    idToken: answer.id_token,
    expiresIn: answer.expires_in,
  };
  const { upn, name, tenantId } = answer;
  return { ok: true, grant, user: { oid: answer.oid, upn, name, tenantId } };
}
