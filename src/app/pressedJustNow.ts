/** How long after pressing a button something still counts as asked for by it. */
const justNowMs = 1_000;

let pressedAt = Number.NEGATIVE_INFINITY;

/** Notes when somebody presses a button or a link; typing and moving from field to field do not count. */
export function watchPresses(): void {
  document.addEventListener(
    "click",
    (event) => {
      const pressed = event.target instanceof Element && event.target.closest("button, a");
      if (pressed) pressedAt = event.timeStamp;
    },
    { capture: true },
  );
}

export function pressedJustNow(): boolean {
  return performance.now() - pressedAt < justNowMs;
}
