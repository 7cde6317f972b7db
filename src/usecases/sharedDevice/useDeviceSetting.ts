import { useEffect, useState } from "react";
import type { DeviceState } from "#store/deviceMark.ts";
import { type LeftDocument, leftDrafts } from "../leftDrafts.ts";
import type { Services } from "../services.ts";
import { useDevice } from "../useDevice.ts";
import { useServices } from "../useServices.ts";
import { saveEverything } from "./unsavedWords.ts";

interface DeviceSetting {
  readonly device: DeviceState;
  /** Says whether the device is shared. */
  readonly mark: (device: "own" | "shared") => void;
  /** False when the device forgets the mark with this tab. */
  readonly remembered: boolean;
  /** What the shared device still has of the person, and could not be saved. */
  readonly left: readonly LeftDocument[];
}

/** Marking a device as shared. What it has of the person's words goes to SharePoint and from the device. */
export function useDeviceSetting(): DeviceSetting {
  const services = useServices();
  const device = useDevice();
  const [remembered, setRemembered] = useState(true);
  const [left, setLeft] = useState<readonly LeftDocument[]>([]);
  useEffect(() => {
    if (device !== "shared") return;
    let current = true;
    void clear(services).then((found) => current && setLeft(found));
    return () => {
      current = false;
    };
  }, [services, device]);
  return {
    device,
    mark: (next) => setRemembered(services.stores.mark.become(next)),
    remembered,
    left: device === "shared" ? left : [],
  };
}

async function clear(services: Services): Promise<readonly LeftDocument[]> {
  await saveEverything(services);
  return leftDrafts(services);
}
