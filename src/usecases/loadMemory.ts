import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What has been loaded while the tab is open, for the screens of one visit. */
interface LoadMemory {
  /** The last values, by key: shown at once when somebody comes back. */
  readonly values: Map<string, unknown>;
  /** What is on its way, by key: whoever asks meanwhile waits for the same answer. */
  readonly underWay: Map<string, Promise<Result<unknown, UseCaseFailure>>>;
}

const memories = new WeakMap<Services, LoadMemory>();

export function loadMemory(services: Services): LoadMemory {
  const known = memories.get(services);
  if (known) return known;
  const memory: LoadMemory = { values: new Map(), underWay: new Map() };
  memories.set(services, memory);
  return memory;
}

export type LoadKey = readonly (string | number)[];

export const keyOf = (key: LoadKey): string => JSON.stringify(key);

/** After a change: the next screen waits for the new value instead of showing the old one first. */
export function forgetLoaded(services: Services, key: LoadKey): void {
  loadMemory(services).values.delete(keyOf(key));
}

/** The next screen starts from nothing. */
export function forgetAllLoaded(services: Services): void {
  memories.delete(services);
}
