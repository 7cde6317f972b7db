import { placeAt } from "#domain/channel/tabPlace.ts";
import { GeneralTab } from "./GeneralTab.tsx";
import { PlaceTab } from "./PlaceTab.tsx";

/** What a channel's tab opens with, as its settings say. */
export function ChannelStart({ start }: { readonly start: string | null }) {
  const place = placeAt(start);
  return place ? <PlaceTab key={`${place.kind} ${place.id}`} place={place} isStart /> : <GeneralTab />;
}
