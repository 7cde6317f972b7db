import { useEffect, useState, useSyncExternalStore } from "react";
import { browserClock } from "../autosave/browserClock.ts";
import { useServices } from "../useServices.ts";
import { createSharedDevice, type SharedDevice, type SharedDeviceView } from "./sharedDevice.ts";

/** What somebody does who is there. Scrolling with a wheel and dictating leave no press. */
const touches = ["pointerdown", "pointermove", "keydown", "wheel", "input"] as const;

const inMeeting = () => window.location.hash.startsWith("#/meeting/");

interface UsedSharedDevice extends Pick<SharedDevice, "touch" | "lock" | "goOn"> {
  readonly view: SharedDeviceView;
}

/** A shared device while the app is open on it. */
export function useSharedDevice(): UsedSharedDevice {
  const services = useServices();
  const [device] = useState(() => createSharedDevice(services, browserClock, inMeeting));
  const view = useSyncExternalStore(device.subscribe, device.view);
  useEffect(() => {
    const touch = () => device.touch();
    const look = () => device.look();
    const stop = device.watch();
    for (const event of touches) window.addEventListener(event, touch, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", device.online);
    return () => {
      stop();
      for (const event of touches) window.removeEventListener(event, touch, { capture: true });
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", device.online);
    };
  }, [device]);
  const { toForget } = view;
  useEffect(() => {
    if (!toForget) return;
    // Opened anew, the page has nothing in its memory: neither tokens nor what the store has read.
    const anew = () => window.location.reload();
    if (navigator.onLine) anew();
    window.addEventListener("online", anew);
    return () => window.removeEventListener("online", anew);
  }, [toForget]);
  return { view, touch: device.touch, lock: device.lock, goOn: device.goOn };
}
