import { useEffect } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Host } from "#teams/host.ts";
import { AppRoutes } from "./AppRoutes.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useHostBack } from "./useHostBack.ts";
import { useTeamsLinks } from "./useTeamsLinks.ts";

/** The app inside Teams. */
export function App({ host }: { readonly host: Host }) {
  useTeamsLinks(host);
  useEffect(() => {
    host.ready();
  }, [host]);
  return (
    <Router hook={useHashLocation}>
      <Back host={host} />
      <ErrorBoundary>
        <AppRoutes channel={host.context.frame === "channel" ? host.context : null} />
      </ErrorBoundary>
    </Router>
  );
}

function Back({ host }: { readonly host: Host }) {
  useHostBack(host);
  return null;
}
