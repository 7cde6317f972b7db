import { type ReactNode, Suspense } from "react";
import { useDevice } from "#usecases/useDevice.ts";

interface DeviceGateProps {
  /** Watches over a shared device; loaded only there. */
  readonly guard: ReactNode;
  readonly children: ReactNode;
}

/** On a shared device somebody watches over the app, and behind the lock there is no app at all. */
export function DeviceGate({ guard, children }: DeviceGateProps) {
  const device = useDevice();
  return (
    <>
      {device !== "own" && <Suspense fallback={null}>{guard}</Suspense>}
      {device !== "locked" && children}
    </>
  );
}
