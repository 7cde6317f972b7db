import type { UseCaseFailure } from "../failure.ts";

/** Where a person's words are; shown beside the form all the time. */
export type SaveState =
  /** In SharePoint; `at` is null until this screen has saved something. */
  | { readonly kind: "saved"; readonly at: Date | null }
  /** On the way; `onDevice` false: this device cannot keep drafts, so closing now would lose them. */
  | { readonly kind: "unsaved"; readonly onDevice: boolean }
  /** `after`: the failure that this try follows, which still stands in the way as far as anybody knows. */
  | { readonly kind: "saving"; readonly after?: UseCaseFailure }
  /** No network; tried again by itself. */
  | { readonly kind: "offline"; readonly onDevice: boolean }
  | { readonly kind: "failed"; readonly failure: UseCaseFailure; readonly onDevice: boolean }
  /** Somebody else wrote the same part; a person has to choose. */
  | { readonly kind: "collision" };
