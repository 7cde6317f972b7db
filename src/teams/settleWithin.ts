/** The value of a promise, or null when it fails or takes longer: the caller has something to do either way. */
export async function settleWithin<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, timeUp]);
  } catch {
    return null; // how it failed does not matter: see above
  } finally {
    clearTimeout(timer);
  }
}
