import type { ApiError } from "../errors.ts";
import type { List } from "../state/List.ts";
import type { World } from "../state/World.ts";

/** What a retention label keeps is deleted by nobody, whatever rights they have (B37-hold). */
export function requireNoHold(world: World, list: List, refusal: () => ApiError): void {
  if (world.behaviours.heldLists.includes(list.head.name)) throw refusal();
}
