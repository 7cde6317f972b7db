import type { PartsCodec } from "#domain/documents/parts.ts";
import type { Result } from "#lib/result.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../failure.ts";

/** A document as last seen in SharePoint; `at` is whatever `save` needs to write it again. */
export interface Seen<T, At> {
  readonly at: At;
  readonly value: T;
}

export interface AutosaveWork<T, At> {
  readonly save: (at: At, value: T) => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  readonly load: () => Promise<Result<Seen<T, At>, UseCaseFailure>>;
  /** Keeps the draft on the device; false when the device cannot. */
  readonly keep: (draft: Draft<T>) => Promise<boolean>;
  readonly forget: () => Promise<boolean>;
  readonly codec: PartsCodec<T>;
  readonly newId: () => string;
}
