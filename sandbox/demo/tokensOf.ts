/** Tokens from the sandbox's control plane, to act as anyone. */
export function tokensOf(sandbox: string, scopes: readonly string[]) {
  const token = async (who: { readonly persona: string } | { readonly oid: string }): Promise<string> => {
    const answer = await fetch(`${sandbox}/__tokens`, {
      method: "POST",
      body: JSON.stringify({ ...who, scopes }),
    });
    if (!answer.ok) throw new Error(`/__tokens answered ${answer.status}: ${await answer.text()}`);
    const { access_token }: { access_token: string } = await answer.json();
    return access_token;
  };
  return { persona: (persona: string) => token({ persona }), oid: (oid: string) => token({ oid }) };
}
