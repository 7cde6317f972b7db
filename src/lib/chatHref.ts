/**
 * A link that opens a chat in Teams with a message in its draft; nothing is sent. The person who opens it takes part
 * anyhow. Without a name of its own, the chat that these people already have goes on.
 */
export function chatHref(userPrincipalNames: readonly string[], message: string): string {
  const users = userPrincipalNames.map(encodeURIComponent).join(",");
  // Half of a character cannot be written in an address.
  const words = encodeURIComponent(message.replace(/\p{Surrogate}/gu, ""));
  return `https://teams.microsoft.com/l/chat/0/0?users=${users}&message=${words}`;
}
