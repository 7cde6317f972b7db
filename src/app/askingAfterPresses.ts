import type { AcquireToken } from "#lib/acquireToken.ts";

/**
 * How long after the press something still counts as asked for by it. What was waiting is first kept on the device and
 * may have to wait for Microsoft 365 before it asks for a token.
 */
const justNowMs = 5_000;

const never = Number.NEGATIVE_INFINITY;

/**
 * A prompt comes only straight after a press on a button that says so: never while a page opens or somebody types, and
 * never again for the press whose prompt the person has closed.
 */
export function askingAfterPresses(acquireToken: AcquireToken): AcquireToken {
  let pressedAt = never;
  document.addEventListener(
    "click",
    (event) => {
      const pressed = event.target instanceof Element && event.target.closest("[data-may-ask]");
      if (pressed) pressedAt = performance.now();
    },
    { capture: true },
  );
  return async (request) => {
    const press = pressedAt;
    if (performance.now() - press >= justNowMs) return acquireToken(request);
    const token = await acquireToken({ ...request, interactive: true });
    if (!token.ok && pressedAt === press) pressedAt = never;
    return token;
  };
}
