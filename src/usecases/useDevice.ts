import { useSyncExternalStore } from "react";
import type { DeviceState } from "#store/deviceMark.ts";
import { useServices } from "./useServices.ts";

/** Whose device this is. */
export function useDevice(): DeviceState {
  const { mark } = useServices().stores;
  return useSyncExternalStore(mark.subscribe, mark.state);
}
