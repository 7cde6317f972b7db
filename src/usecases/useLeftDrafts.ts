import { useEffect, useState } from "react";
import { type LeftDocument, leftDrafts } from "./leftDrafts.ts";
import type { Services } from "./services.ts";
import { useServices } from "./useServices.ts";

/** While there are drafts, so often is looked whether they have been saved meanwhile, or cannot be. */
const lookAgainMs = 5_000;

/** Sends what earlier visits left on this device, now and when the network returns; shows what cannot be sent. */
export function useLeftDrafts(): readonly LeftDocument[] {
  const services = useServices();
  const [left, setLeft] = useState<readonly LeftDocument[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const look = async (find: (services: Services) => Promise<readonly LeftDocument[]>) => {
      clearTimeout(timer);
      const found = await find(services);
      const some = (await services.stores.drafts.left()).length > 0;
      if (!current) return;
      setLeft(found);
      if (some) timer = setTimeout(look, lookAgainMs, leftDrafts);
    };
    const send = () => void look(sendIfAny);
    send();
    window.addEventListener("online", send);
    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener("online", send);
    };
  }, [services]);
  return left;
}

/** Nearly always nothing is left: then the code that opens documents need not be there for the first screen. */
async function sendIfAny(services: Services): Promise<readonly LeftDocument[]> {
  await services.stores.drafts.removeForgotten();
  if ((await leftDrafts(services)).length === 0) return [];
  // Without a network the code does not come either: then everything is still there.
  const sender = await import("./sendLeftDrafts.ts").catch(() => null);
  return sender ? sender.sendLeftDrafts(services) : leftDrafts(services);
}
