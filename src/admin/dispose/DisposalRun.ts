import { ok, type Result } from "#lib/result.ts";
import type { ListName } from "#store/lists.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { entries, readRegistry, remember } from "../registry/registry.ts";
import type { Session } from "../session.ts";
import type { RecycledItem } from "../sharepoint/recycleBin.ts";
import { byKind, type Kind } from "./byKind.ts";
import type { Doomed } from "./Doomed.ts";
import { counted, type Disposal, disposalKey, disposalRecord } from "./disposalRecord.ts";
import { type EraseItem, eraseItems, sweepBins } from "./eraseItems.ts";
import type { StockedList } from "./StockedList.ts";

/** So many at a time are written down before they are deleted. */
const portion = 100;

/** One run's deleting, with its log in the registry: broken off at any point, the next run finishes and counts it. */
export class DisposalRun {
  readonly #session: Session;
  readonly #registryId: string;
  readonly #lists: ReadonlyMap<ListName, StockedList>;
  readonly #gone = new Set<string>();
  #log: Disposal;

  private constructor(
    session: Session,
    registryId: string,
    lists: ReadonlyMap<ListName, StockedList>,
    log: Disposal,
  ) {
    this.#session = session;
    this.#registryId = registryId;
    this.#lists = lists;
    this.#log = log;
  }

  /** Finishes first what an earlier run left unfinished, under that run's own log. */
  static async begin(
    session: Session,
    registryId: string,
    lists: ReadonlyMap<ListName, StockedList>,
    rule: Disposal["rule"],
  ): Promise<Result<DisposalRun, AdminFailure>> {
    const registry = await readRegistry(session, registryId);
    if (!registry.ok) return registry;
    const startedAt = new Date(session.io.now()).toISOString();
    const empty = { startedAt, endedAt: null, rule, erased: [], held: [], pending: null };
    const run = new DisposalRun(session, registryId, lists, empty);
    if (session.changes.dryRun) return ok(run);
    for (const log of entries(registry.value, "disposal:", disposalRecord)) {
      if (log.endedAt !== null) continue;
      session.say({ code: "dispose.resumed", data: { startedAt: log.startedAt } });
      const broken = new DisposalRun(session, registryId, lists, log);
      const finished = await broken.#finish();
      if (!finished.ok) return finished;
      for (const id of broken.#gone) run.#gone.add(id);
    }
    return ok(run);
  }

  isGone(list: ListName, itemId: number): boolean {
    return this.#gone.has(`${list}/${itemId}`);
  }

  async erase(doomed: readonly Doomed[]): Promise<Result<null, AdminFailure>> {
    for (const kind of byKind(doomed.filter(({ list, itemId }) => !this.isGone(list, itemId)))) {
      const erased = await this.#eraseKind(kind);
      if (!erased.ok) return erased;
    }
    return ok(null);
  }

  /** What lies in the talks site's bins since somebody deleted it by hand. */
  async sweep(isOurs: (item: RecycledItem) => boolean): Promise<Result<null, AdminFailure>> {
    if (this.#session.changes.dryRun) return ok(null);
    const swept = await sweepBins(this.#session, this.#session.talks, isOurs);
    return swept.ok ? ok(null) : swept;
  }

  /** A run that had nothing to do leaves no log. */
  async end(): Promise<Result<{ readonly erased: number; readonly held: number }, AdminFailure>> {
    const sum = (counts: Disposal["erased"]) => counts.reduce((total, { count }) => total + count, 0);
    const result = { erased: sum(this.#log.erased), held: sum(this.#log.held) };
    if (result.erased + result.held === 0 || this.#session.changes.dryRun) return ok(result);
    const endedAt = new Date(this.#session.io.now()).toISOString();
    const saved = await this.#save({ ...this.#log, endedAt });
    return saved.ok ? ok(result) : saved;
  }

  async #eraseKind({ list, year, items }: Kind): Promise<Result<null, AdminFailure>> {
    const label = items[0]?.isFolder ? `${list}/` : list;
    if (this.#session.changes.dryRun) {
      this.#session.changes.note(
        { code: "dispose.due", data: { list: label, year, count: items.length } },
        items.length,
      );
      for (const { itemId } of items) this.#gone.add(`${list}/${itemId}`);
      return ok(null);
    }
    for (let from = 0; from < items.length; from += portion) {
      const some = items.slice(from, from + portion).map(({ itemId, path }) => ({ itemId, path }));
      const begun = await this.#save({ ...this.#log, pending: { list: label, year, items: some } });
      if (!begun.ok) return begun;
      const erased = await this.#erasePortion(label, year, some);
      if (!erased.ok) return erased;
    }
    return ok(null);
  }

  /** Counted in the same write that says that it is done: nothing is counted twice. */
  async #erasePortion(
    label: string,
    year: number | null,
    items: readonly EraseItem[],
  ): Promise<Result<null, AdminFailure>> {
    const name = label.replace(/\/$/u, "") as ListName;
    const place = this.#lists.get(name);
    if (!place) return this.#save({ ...this.#log, pending: null }); // a list that is gone holds nothing
    const erased = await eraseItems(this.#session, place, items);
    if (!erased.ok) return erased;
    const { gone, held, detail } = erased.value;
    for (const { itemId } of gone) this.#gone.add(`${name}/${itemId}`);
    this.#session.changes.note(
      { code: "dispose.due", data: { list: label, year, count: gone.length } },
      gone.length,
    );
    if (held.length > 0)
      this.#session.say({ code: "dispose.held", data: { list: name, count: held.length, detail } });
    return this.#save({
      ...this.#log,
      erased: counted(this.#log.erased, { list: label, year }, gone.length),
      held: counted(this.#log.held, { list: label, year }, held.length),
      pending: null,
    });
  }

  async #finish(): Promise<Result<null, AdminFailure>> {
    const { pending } = this.#log;
    if (pending) {
      const erased = await this.#erasePortion(pending.list, pending.year, pending.items);
      if (!erased.ok) return erased;
    }
    return this.#save({ ...this.#log, endedAt: new Date(this.#session.io.now()).toISOString() });
  }

  /** The log is besides the work: not among its changes. */
  async #save(log: Disposal): Promise<Result<null, AdminFailure>> {
    const { changes } = this.#session;
    const uncounted = { ...this.#session, changes: { ...changes, note: () => undefined } };
    const registry = await readRegistry(uncounted, this.#registryId);
    if (!registry.ok) return registry;
    const entry = { key: disposalKey(log), kind: "disposal", value: log };
    const saved = await remember(uncounted, registry.value, disposalRecord, [entry]);
    if (!saved.ok) return saved;
    this.#log = log;
    return ok(null);
  }
}
