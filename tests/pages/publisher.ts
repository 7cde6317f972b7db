import type { UnitId } from "#domain/organisation/unit.ts";
import { loadMessageTexts } from "#features/summaries/loadMessageTexts.ts";
import { loadAreaSummary } from "#usecases/loadAreaSummary.ts";
import { type PostRow, postRow } from "#usecases/postRow.ts";
import { type PublishPreview, preparePublishing } from "#usecases/preparePublishing.ts";
import type { AtWork, OpenTown, PersonAtWork, Who } from "./openTown.ts";

export const area = "hyvinvointi" as UnitId;
const year = 2027;

/** HR publishing an area's summary, and what the rest of the town can see of it. */
export interface Publisher extends PersonAtWork {
  prepare(options?: { readonly anew?: boolean }): ReturnType<typeof preparePublishing>;
  preview(): Promise<PublishPreview>;
  /** The ledger's rows as they are in SharePoint now, newest first. */
  posts(): Promise<readonly PostRow[]>;
}

export async function publisher(town: OpenTown, who: Who = "hr", options: AtWork = {}): Promise<Publisher> {
  const person = await town.work(who, options);
  const { services } = person;
  const texts = await loadMessageTexts();
  if (!texts.ok) throw new Error("The phrases of messages are not there");
  const prepare: Publisher["prepare"] = (options) =>
    preparePublishing(services, year, area, texts.value, options);
  return {
    ...person,
    prepare,
    async preview() {
      const prepared = await prepare();
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
      return prepared.value;
    },
    async posts() {
      const loaded = await loadAreaSummary(services, year, area);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
      const rows = loaded.value.posts.map((post) => postRow(post, services.now()));
      return rows.sort((a, b) => b.revision - a.revision);
    },
  };
}

export interface Written {
  readonly copies: number;
  readonly rows: number;
  readonly messages: number;
}

/** How many published copies, ledger rows and channel messages there have been since a mark. */
export async function published(town: OpenTown, mark: number): Promise<Written> {
  const entries = await town.ledger(mark);
  const made = (start: string) =>
    entries.filter(({ what, key }) => what === "item.create" && key?.startsWith(start)).length;
  return {
    copies: made("published:"),
    rows: made("post:"),
    messages: entries.filter(({ what }) => what === "message.create").length,
  };
}
