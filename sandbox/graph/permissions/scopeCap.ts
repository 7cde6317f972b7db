import { toBits } from "./basePermissions.ts";
import type { Caller } from "./Caller.ts";

const read = toBits({ high: "176", low: "138612833" });
const write = read | toBits({ high: "432", low: "1011028719" });
const manage = write | toBits({ high: "432", low: "1012866047" });
const everything = (1n << 64n) - 1n;

/**
 * An app never has more rights in SharePoint than its scope names, whoever signs in:
 * https://learn.microsoft.com/graph/permissions-selected-overview. Graph's delegated scopes are checked per
 * operation instead, so they do not cap here.
 */
export function scopeCap(caller: Caller): bigint {
  if (caller.audience === "graph" && !caller.isApp) return everything;
  let cap = 0n;
  for (const scope of caller.scopes) cap |= capOf(scope);
  return cap;
}

function capOf(scope: string): bigint {
  if (/^(AllSites|Sites)\.FullControl(\.All)?$/.test(scope) || scope === "Sites.Selected") return everything;
  if (/^(AllSites|Sites)\.Manage(\.All)?$/.test(scope)) return manage;
  if (scope === "AllSites.Write" || scope === "Sites.ReadWrite.All") return write;
  if (scope === "AllSites.Read" || scope === "Sites.Read.All") return read;
  return 0n;
}
