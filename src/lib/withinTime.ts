/**
 * Does work with a time limit in milliseconds; the signal aborts it when the time is up. Not AbortSignal.timeout: Node 20
 * may forget such a signal when only a request holds on to it, and then wait for ever.
 */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
  }
}
