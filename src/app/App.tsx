import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Host } from "#teams/host.ts";
import { AppRoutes } from "./AppRoutes.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useHostBack } from "./useHostBack.ts";
import { useTeamsLinks } from "./useTeamsLinks.ts";

/** The app inside Teams. */
export function App({ host }: { readonly host: Host }) {
  const [queries] = useState(() => new QueryClient());
  useTeamsLinks(host);
  useEffect(() => {
    host.ready();
  }, [host]);
  return (
    <QueryClientProvider client={queries}>
      <Router hook={useHashLocation}>
        <Back host={host} />
        <ErrorBoundary>
          <AppRoutes inChannel={host.context.frame === "channel"} />
        </ErrorBoundary>
      </Router>
    </QueryClientProvider>
  );
}

function Back({ host }: { readonly host: Host }) {
  useHostBack(host);
  return null;
}
