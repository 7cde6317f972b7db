import { useEffect, useState } from "react";
import type { LeftDocument } from "./leftDrafts.ts";
import type { Services } from "./services.ts";
import { useServices } from "./useServices.ts";

/** While something is left, so often is looked whether it has been saved meanwhile. */
const lookAgainMs = 15_000;

/** Sends what earlier visits left on this device, now and when the network returns; shows what cannot be sent. */
export function useLeftDrafts(): readonly LeftDocument[] {
  const services = useServices();
  const [left, setLeft] = useState<readonly LeftDocument[]>([]);
  const some = left.length > 0;
  useEffect(() => {
    let current = true;
    const send = async () => {
      const found = await sendIfAny(services);
      if (current) setLeft(found);
    };
    void send();
    window.addEventListener("online", send);
    return () => {
      current = false;
      window.removeEventListener("online", send);
    };
  }, [services]);
  useEffect(() => {
    if (!some) return;
    let current = true;
    const look = async () => {
      const { leftDrafts } = await import("./leftDrafts.ts");
      const found = await leftDrafts(services);
      if (current) setLeft(found);
    };
    const timer = setInterval(look, lookAgainMs);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [services, some]);
  return left;
}

/** Nearly always nothing is left: then the code that opens documents need not be there for the first screen. */
async function sendIfAny(services: Services): Promise<readonly LeftDocument[]> {
  const { drafts } = services.stores;
  await drafts.removeForgotten();
  if ((await drafts.left()).length === 0) return [];
  const { sendLeftDrafts } = await import("./leftDrafts.ts");
  return sendLeftDrafts(services);
}
