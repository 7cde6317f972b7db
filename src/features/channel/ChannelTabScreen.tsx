import { PlaceTab } from "./PlaceTab.tsx";

interface ChannelTabScreenProps {
  readonly kind: string;
  readonly id: string;
}

/** The same as a channel's tab shows, from an address that may be anything. */
export function ChannelTabScreen({ kind, id }: ChannelTabScreenProps) {
  return <PlaceTab place={{ kind: kind === "group" ? "group" : "unit", id }} />;
}
