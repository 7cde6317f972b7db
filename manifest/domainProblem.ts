/** Domains that anyone may get a name under, or that end when somebody's laptop sleeps. */
const shared = [
  "azurewebsites.net",
  "azurestaticapps.net",
  "web.core.windows.net",
  "microsoft.com",
  "onmicrosoft.com",
  "sharepoint.com",
  "github.io",
  "ngrok.io",
  "ngrok.app",
  "ngrok-free.app",
  "ngrok.dev",
  "loca.lt",
  "trycloudflare.com",
  "devtunnels.ms",
];

/** Why Teams would not, or should not, trust this host name; undefined when it may. */
export function domainProblem(host: string): string | undefined {
  if (/^[\d.]+$/.test(host) || host.includes(":"))
    return `names an IP address (${host}); use a domain of yours`;
  if (!host.includes(".") || host.endsWith(".local") || host.endsWith(".localhost"))
    return `names ${host}, which only this network knows; use a domain of yours`;
  if (host.includes("*")) return `has a wildcard (${host}); name the host itself`;
  const owner = shared.find((domain) => host === domain || host.endsWith(`.${domain}`));
  return owner ? `is under ${owner}, which you do not control; use a domain of yours` : undefined;
}
