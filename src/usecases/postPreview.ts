import type { Language } from "#domain/model/localText.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ChannelPost } from "#domain/summaries/channelPost.ts";
import type { Message } from "#domain/summaries/messageHtml.ts";
import type { PostingPlace } from "./postingPlace.ts";
import type { PostRow } from "./postRow.ts";

/** A message as it will go, whatever it tells of: shown to the person first, and posted as it was shown. */
export interface PostPreview extends Message, PostingPlace {
  /** Who has seen it, by Entra id: nobody else's account publishes it. */
  readonly owner: string;
  readonly about: PostRow["about"];
  readonly year: number;
  readonly unitId: UnitId;
  /** Tells it from other messages of the same unit and year. */
  readonly revision: number;
  /** Of what it tells. */
  readonly version: number;
  /** How the ledger's list names it. */
  readonly title: string;
  /** The fixed copy that it leads to. */
  readonly publishedKey: string;
  /** The copies that are counted in it. */
  readonly included: ChannelPost["included"];
  /** The languages of the message. */
  readonly languages: readonly Language[];
}
