import { createContext, useContext } from "react";
import type { Translate } from "../i18n/strings.ts";
import type { Directory } from "../m365/directory.ts";
import type { Team } from "../m365/teams.ts";
import type { ClientType } from "../protocol/runtimeConfig.ts";
import type { HostPlace } from "./hostPlace.ts";
import type { Session } from "./session.ts";
import type { Loaded } from "./useLoaded.ts";
import type { Go } from "./usePlace.ts";

export interface Notice {
  readonly intent: "success" | "info" | "warning";
  readonly text: string;
  /** A link that the person may copy. */
  readonly link?: string;
}

/** What every part of the signed-in host needs to know. */
export interface Host {
  readonly directory: Directory;
  readonly session: Session;
  readonly place: HostPlace;
  readonly go: Go;
  readonly stepBack: () => boolean;
  readonly t: Translate;
  readonly client: ClientType;
  readonly teams: Loaded<readonly Team[]>;
  readonly openLink: (url: string) => boolean;
  /** Grows with every link that is followed: the same link twice is two visits. */
  readonly visit: number;
  readonly askConsent: (scopes: readonly string[]) => Promise<"accepted" | "cancelled">;
  readonly isConsented: (scope: string) => boolean;
  readonly hasProved: (claims: string) => boolean;
  readonly askProof: (claims: string) => Promise<"accepted" | "cancelled">;
  readonly notify: (notice: Notice) => void;
}

export const HostContext = createContext<Host | undefined>(undefined);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("useHost outside of the signed-in host");
  return host;
}
