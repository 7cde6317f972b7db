import { graphError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Item } from "../state/model.ts";

const asked = new WeakMap<Exchange["world"], number>();
const braced = new WeakMap<Exchange, boolean>();

/** The item's eTag in one of its two spellings, the same one all over an answer (B26). */
export function eTag(exchange: Exchange, item: Item): string {
  return isBraced(exchange)
    ? `"{${item.guid.toUpperCase()}},${item.version}"`
    : `"${item.guid},${item.version}"`;
}

/** Refuses a write on a version that is no longer the newest. Without If-Match, or with `*`, the last writer wins. */
export function requireFreshETag(exchange: Exchange, item: Item): void {
  const given = exchange.headers["if-match"]?.trim();
  if (given === undefined || given === "*" || plain(given) === `${item.guid},${item.version}`) return;
  throw graphError.stale(exchange.world.behaviours.staleETagStatus);
}

/** `W/"{GUID},3"` -> `guid,3` */
function plain(eTag: string): string | undefined {
  const found = /^(?:W\/)?"\{?([0-9a-f-]{36})\}?,(\d+)"$/i.exec(eTag);
  return found === null ? undefined : `${found[1]?.toLowerCase()},${found[2]}`;
}

function isBraced(exchange: Exchange): boolean {
  const { eTagStyle } = exchange.world.behaviours;
  if (eTagStyle !== "alternating") return eTagStyle === "braced";
  const known = braced.get(exchange);
  if (known !== undefined) return known;
  const earlier = asked.get(exchange.world) ?? 0;
  asked.set(exchange.world, earlier + 1);
  braced.set(exchange, earlier % 2 === 1);
  return earlier % 2 === 1;
}
