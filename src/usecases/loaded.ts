import type { UseCaseFailure } from "./failure.ts";

/** Something that a screen waits for. */
export type Loaded<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly failure: UseCaseFailure; readonly retry: () => void }
  | { readonly status: "ready"; readonly value: T /** Asks for it again. */; readonly retry?: () => void };
