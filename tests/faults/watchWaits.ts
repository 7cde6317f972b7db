/**
 * Counts what is sent before the time that a 429 has asked for. SharePoint and Teams count on their own, so a batch
 * goes by whose parts are in it.
 */
export function watchWaits(send: typeof fetch, tooEarly: () => void): typeof fetch {
  const waits = new Map<string, number>();
  return async (input, init) => {
    const whose = `${String(input)} ${String(init?.body ?? "")}`.includes("/teams/") ? "Teams" : "SharePoint";
    if (performance.now() < (waits.get(whose) ?? 0)) tooEarly();
    const answer = await send(input, init);
    const asked = answer.status === 429 ? Number(answer.headers.get("Retry-After") ?? 0) : 0;
    if (asked > 0) waits.set(whose, performance.now() + asked * 1000);
    return answer;
  };
}
