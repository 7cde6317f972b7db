import { sendLeftDrafts } from "../sendLeftDrafts.ts";
import type { Services } from "../services.ts";
import { visitsOf } from "../visit.ts";

/** Sends everything that this tab and this device have of the person and SharePoint does not. */
export async function saveEverything(services: Services): Promise<void> {
  await Promise.all([...visitsOf(services).opened.values()].map((document) => document.flush()));
  await sendLeftDrafts(services);
}

/**
 * Why there are words that only this tab's memory has; null when there are none. `soon`: they are on their way;
 * `person`: somebody has to choose, shorten or see why they are refused.
 */
export async function unsavedWords(services: Services): Promise<"soon" | "offline" | "person" | null> {
  const kinds = [...visitsOf(services).opened.values()].map((document) => document.view().save.kind);
  if (kinds.includes("offline")) return "offline";
  if (kinds.includes("failed") || kinds.includes("collision")) return "person";
  if (kinds.some((kind) => kind !== "saved")) return "soon";
  const left = await services.stores.drafts.left();
  return left.some(({ onDevice }) => !onDevice) ? "person" : null;
}
