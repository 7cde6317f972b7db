import { randomUUID } from "node:crypto";
import type { Assignment, Column, Fields, Item, ItemVersion, ListHead } from "./model.ts";
import type { RecordStore } from "./RecordStore.ts";

export type NewItem = {
  isFolder: boolean;
  leafName: string | null;
  folderId: number | null;
  fields: Fields;
  principalId: number;
  now: string;
};

/** A list's items in memory, in the order of their ids, each written behind as one record. */
export class List {
  readonly head: ListHead;
  readonly items = new Map<number, Item>();
  /** Real milliseconds; 0 for a list that was there when the sandbox started. */
  readonly bornAt: number;
  readonly #versions = new Map<number, ItemVersion[]>();
  readonly #scoped = new Set<number>();
  readonly #records: RecordStore;

  constructor(head: ListHead, records: RecordStore, bornAt = 0) {
    this.head = head;
    this.bornAt = bornAt;
    this.#records = records;
  }

  load(items: Item[], versions: (ItemVersion & { itemId: number })[]): void {
    for (const item of items.sort((a, b) => a.id - b.id)) {
      this.items.set(item.id, item);
      if (item.assignments !== null) this.#scoped.add(item.id);
    }
    for (const { itemId, ...version } of versions.sort((a, b) => a.version - b.version)) {
      this.#versions.set(itemId, [...(this.#versions.get(itemId) ?? []), version]);
    }
  }

  column(name: string): Column | undefined {
    return this.head.columns.find((column) => column.name === name);
  }

  scopedItems(): Item[] {
    return [...this.#scoped].flatMap((id) => this.items.get(id) ?? []);
  }

  versions(item: Item): ItemVersion[] {
    return [...(this.#versions.get(item.id) ?? [])].reverse();
  }

  childrenOf(folder: Item): Item[] {
    return [...this.items.values()].filter((item) => item.folderId === folder.id);
  }

  /** The path of a folder below the list's root, with a leading slash; "" is the root. */
  folderPath(folderId: number | null): string {
    const folder = folderId === null ? undefined : this.items.get(folderId);
    return folder === undefined ? "" : `${this.folderPath(folder.folderId)}/${folder.leafName}`;
  }

  folderByPath(path: string): Item | undefined {
    const wanted = path.toLowerCase();
    for (const item of this.items.values()) {
      if (
        item.isFolder &&
        wanted.endsWith(item.leafName.toLowerCase()) &&
        this.folderPath(item.id).toLowerCase() === wanted
      )
        return item;
    }
    return undefined;
  }

  add(created: NewItem): Item {
    const id = this.head.nextItemId;
    this.head.nextItemId += 1;
    const item: Item = {
      id,
      guid: randomUUID(),
      isFolder: created.isFolder,
      leafName: created.leafName ?? `${id}_.000`,
      folderId: created.folderId,
      fields: created.fields,
      version: 1,
      createdAt: created.now,
      modifiedAt: created.now,
      authorId: created.principalId,
      editorId: created.principalId,
      assignments: null,
    };
    this.items.set(id, item);
    this.#keepVersion(item);
    this.saveItem(item);
    return item;
  }

  change(item: Item, fields: Fields, editorId: number, now: string): void {
    item.fields = fields;
    item.version += 1;
    item.modifiedAt = now;
    item.editorId = editorId;
    this.#keepVersion(item);
    this.saveItem(item);
  }

  setAssignments(item: Item, assignments: Assignment[] | null): void {
    item.assignments = assignments;
    if (assignments === null) this.#scoped.delete(item.id);
    else this.#scoped.add(item.id);
    this.saveItem(item);
  }

  saveItem(item: Item): void {
    this.#records.put(`item ${this.head.id}`, String(item.id), item);
  }

  /** Removes the item, and with a folder everything in it. */
  erase(item: Item): void {
    if (item.isFolder) for (const child of this.childrenOf(item)) this.erase(child);
    this.items.delete(item.id);
    this.#scoped.delete(item.id);
    this.#records.remove(`item ${this.head.id}`, String(item.id));
    for (const version of this.#versions.get(item.id) ?? []) this.#forgetVersion(item.id, version.version);
    this.#versions.delete(item.id);
  }

  #keepVersion(item: Item): void {
    const kept = this.head.settings.EnableVersioning === false ? [] : (this.#versions.get(item.id) ?? []);
    const limit = Number(this.head.settings.MajorVersionLimit ?? 50);
    const next = [
      ...kept,
      { version: item.version, at: item.modifiedAt, editorId: item.editorId, fields: item.fields },
    ];
    for (const dropped of next.splice(0, next.length - limit)) this.#forgetVersion(item.id, dropped.version);
    this.#versions.set(item.id, next);
    this.#records.put(`version ${this.head.id}`, `${item.id}/${item.version}`, {
      itemId: item.id,
      ...next.at(-1),
    });
  }

  #forgetVersion(itemId: number, version: number): void {
    this.#records.remove(`version ${this.head.id}`, `${itemId}/${version}`);
  }
}
