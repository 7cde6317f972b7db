import { useSharedDevice } from "#usecases/sharedDevice/useSharedDevice.ts";
import { DeviceBar } from "./DeviceBar.tsx";
import { LockedPage } from "./LockedPage.tsx";
import { LockWarning } from "./LockWarning.tsx";

/** Says that the device is shared, warns before it locks, and stands in the app's place while it is locked. */
export function DeviceGuard() {
  const { view, lock, touch, goOn } = useSharedDevice();
  const { phase } = view;
  if (phase !== "open" && phase !== "warning") return <LockedPage view={view} onGoOn={() => void goOn()} />;
  return (
    <>
      <DeviceBar onLock={() => void lock()} />
      <LockWarning open={phase === "warning"} onStay={touch} />
    </>
  );
}
