import { useState } from "react";
import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";

type WritingFailure = UseCaseFailure | { readonly meanwhile: unknown };

/** Writing something that HR has decided: whether it is under way, and what went wrong the last time. */
export interface Writing {
  readonly busy: boolean;
  readonly failure: UseCaseFailure | null;
  /** A colleague has said something else about the same; what they said stands. */
  readonly meanwhile: boolean;
  /** True: done. */
  readonly run: (write: () => Promise<Result<null, WritingFailure>>) => Promise<boolean>;
  readonly forget: () => void;
}

interface State {
  readonly busy: boolean;
  readonly failure: UseCaseFailure | null;
  readonly meanwhile: boolean;
}

const idle: State = { busy: false, failure: null, meanwhile: false };

export function useWriting(): Writing {
  const [state, setState] = useState(idle);
  return {
    ...state,
    forget: () => setState(idle),
    run: async (write) => {
      setState({ ...idle, busy: true });
      const done = await write();
      if (done.ok) setState(idle);
      else if ("meanwhile" in done.failure) setState({ ...idle, meanwhile: true });
      else setState({ ...idle, failure: done.failure });
      return done.ok;
    },
  };
}
