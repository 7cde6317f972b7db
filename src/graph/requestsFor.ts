import type { BatchPart } from "./graph.ts";

/** What Graph takes in one $batch. */
const batchSize = 20;

/** Indexes of the parts of each request: at most 20, and a part in the same request as what it waits for. */
export function requestsFor(parts: readonly BatchPart[]): number[][] {
  const requests: number[][] = [];
  let start = 0;
  while (start < parts.length) {
    let end = Math.min(start + batchSize, parts.length);
    while (end > start && wouldSplit(parts, start, end)) end--;
    if (end === start) throw new Error(`batch: more than ${batchSize} parts wait for one another`);
    requests.push(Array.from({ length: end - start }, (_, offset) => start + offset));
    start = end;
  }
  return requests;
}

function wouldSplit(parts: readonly BatchPart[], start: number, end: number): boolean {
  return parts.slice(end).some(({ after }) => after !== undefined && after >= start && after < end);
}
