import type { Behaviours } from "./Behaviours.ts";
import type { List } from "./List.ts";
import type { Item } from "./model.ts";

/** An item whose fields somebody was given. */
export type Given = { oid: string; list: List; item: Item };

export type ReadEntry = {
  n: number;
  /** Real milliseconds. */
  at: number;
  oid: string;
  list: string;
  key: string | null;
  itemId: number;
};

export type RequestEntry = {
  n: number;
  /** Real milliseconds when it came, and when it was answered. */
  at: number;
  doneAt: number | null;
  oid: string;
  method: string;
  /** With its query; a part of a batch stands beside the batch. */
  path: string;
  /** null while it is held. */
  status: number | null;
};

/** Who was given what, and who asked what when: the judges of leaks, storms and early retries. In memory only. */
export class Observations {
  readonly reads: ReadEntry[] = [];
  readonly requests: RequestEntry[] = [];
  readonly #behaviours: Behaviours;

  constructor(behaviours: Behaviours) {
    this.#behaviours = behaviours;
  }

  async ofRequest<Reply extends { status: number; given?: readonly Given[] }>(
    asked: { oid: string; method: string; url: string },
    answer: () => Promise<Reply>,
  ): Promise<Reply> {
    if (!this.#behaviours.keepReads) return answer();
    const entry: RequestEntry = {
      n: this.requests.length + 1,
      at: Date.now(),
      doneAt: null,
      oid: asked.oid,
      method: asked.method,
      path: asked.url,
      status: null,
    };
    this.requests.push(entry);
    const reply = await answer();
    entry.status = reply.status;
    entry.doneAt = Date.now();
    for (const given of reply.given ?? []) this.#addRead(given);
    return reply;
  }

  #addRead({ oid, list, item }: Given): void {
    const key = item.fields.Key;
    this.reads.push({
      n: this.reads.length + 1,
      at: Date.now(),
      oid,
      list: list.head.name,
      key: key === undefined ? null : String(key),
      itemId: item.id,
    });
  }
}
