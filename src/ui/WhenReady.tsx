import type { ReactNode } from "react";
import { FailurePanel, type ShownFailure } from "./FailurePanel.tsx";
import { Skeleton } from "./Skeleton.tsx";

type Waited<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly failure: ShownFailure; readonly retry: () => void }
  | { readonly status: "ready"; readonly value: T };

interface WhenReadyProps<T> {
  readonly loaded: Waited<T>;
  readonly rows?: number;
  readonly children: (value: T) => ReactNode;
}

/** What is waited for: grey bars, then the content or what went wrong. */
export function WhenReady<T>({ loaded, rows, children }: WhenReadyProps<T>) {
  if (loaded.status === "loading") return <Skeleton {...(rows ? { rows } : {})} />;
  if (loaded.status === "failed") return <FailurePanel failure={loaded.failure} retry={loaded.retry} />;
  return children(loaded.value);
}
