/**
 * How long after the press something still counts as asked for by it. What was waiting is first kept on the device and
 * may have to wait for Microsoft 365 before it asks for a token.
 */
const justNowMs = 5_000;

let pressedAt = Number.NEGATIVE_INFINITY;

/** Notes when somebody presses a button that says that Teams may ask something; no other press counts. */
export function watchPresses(): void {
  document.addEventListener(
    "click",
    (event) => {
      const pressed = event.target instanceof Element && event.target.closest("[data-may-ask]");
      if (pressed) pressedAt = event.timeStamp;
    },
    { capture: true },
  );
}

export function pressedJustNow(): boolean {
  return performance.now() - pressedAt < justNowMs;
}
