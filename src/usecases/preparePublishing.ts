import { samePart } from "#domain/documents/parts.ts";
import type { Language } from "#domain/model/localText.ts";
import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { type MessageTexts, messageHtml } from "#domain/summaries/messageHtml.ts";
import { postReference } from "#domain/summaries/postReference.ts";
import { publishedFrom } from "#domain/summaries/publishedFrom.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { areaLines, linesToTell } from "./areaLines.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type AreaMaterial, loadAreaSummary } from "./loadAreaSummary.ts";
import { loadNameIndex } from "./loadNameIndex.ts";
import { postingPlace } from "./postingPlace.ts";
import type { PostPreview } from "./postPreview.ts";
import { postsBefore } from "./postsBefore.ts";
import type { PublishProblem } from "./publishProblem.ts";
import { type PublishWarning, publishWarnings } from "./publishWarnings.ts";
import type { Services } from "./services.ts";

/** Exactly what will be posted, and where; and the summary that it tells of. */
export interface PublishPreview extends PostPreview {
  readonly about: "summary";
  readonly published: PublishedSummary;
  readonly warnings: readonly PublishWarning[];
}

/**
 * Composes the message from what is in SharePoint now, and names the channel as Teams knows it. A message that was
 * prepared before and has not gone comes first; `anew` leaves it for a new revision.
 */
export async function preparePublishing(
  services: Services,
  year: number,
  unitId: UnitId,
  texts: Readonly<Record<Language, MessageTexts>>,
  options: { readonly anew?: boolean } = {},
): Promise<Result<PublishPreview, PublishProblem>> {
  const { stores } = services;
  const loaded = await loadAreaSummary(services, year, unitId, { sure: true });
  if (!loaded.ok) return loaded;
  const material = loaded.value;
  const damagedPost = material.gaps.unreadable.find(({ subject }) => subject?.startsWith("post:"));
  if (damagedPost) return fail(damagedPost);
  const before = await postsBefore(services, material.posts, options);
  if (!before.ok) return before;
  if (before.value === "changed") return preparePublishing(services, year, unitId, texts, options);
  const hole = holeIn(material);
  if (hole) return fail(hole);
  const found = await postingPlace(services, material.model, unitId);
  if (!found.ok) return found;
  const place = found.value;
  const content = await contentToPublish(services, material, place.audience);
  if (!content.ok) return content;
  const published = content.value;
  const { revision } = published;
  // It does not stand in the way: without names only words about health are looked for.
  const names = await loadNameIndex(services);
  const message = messageHtml({
    published,
    reference: postReference(year, unitId, revision),
    link: services.linkTo(`published/${year}/${unitId}/${revision}`, `${published.unitName} ${year}`),
    corrects: material.posts.some((post) => post.postState === "sent"),
    earlierLink: earlierLink(material),
    languages: material.model.languages,
    texts,
  });
  return ok({
    ...message,
    ...place,
    owner: stores.owner.entraId,
    about: "summary",
    year,
    unitId,
    revision,
    version: revision,
    title: `${published.unitName} ${year}`,
    publishedKey: `published:${year}:${unitId}:${revision}`,
    published,
    included: material.included,
    languages: material.model.languages,
    warnings: publishWarnings(
      { ...material, lines: areaLines(material, material.summary?.value ?? emptyAreaSummary) },
      published,
      message,
      names.ok ? names.value : null,
    ),
  });
}

/** What a summary must not be published without: everything that it counts. */
function holeIn({ gaps, unreadable, board }: AreaMaterial): PublishProblem | null {
  const damaged = gaps.unreadable[0] ?? unreadable[0]?.failure;
  if (damaged) return damaged;
  return gaps.missing || board.notFound > 0 ? { reason: "incomplete" } : null;
}

/**
 * The next revision of the copy. One that is there without a row in the ledger belongs to a publishing that broke off;
 * when it says what would be said now, it is gone on with, so that nobody reads the same twice.
 */
async function contentToPublish(
  { stores, today }: Services,
  material: AreaMaterial,
  audience: Audience,
): Promise<Result<PublishedSummary, UseCaseFailure>> {
  const { year, board } = material;
  const { publishedTitles, published } = stores.lookups;
  // Of both audiences: one may have been chosen after a publishing for the other broke off.
  const lists = await stores.lookUp({
    staff: publishedTitles("staff", year),
    leads: publishedTitles("leads", year),
  });
  if (!lists.ok) return lists;
  const titles = allOk(lists.value);
  if (!titles.ok) return titles;
  const keys = `published:${year}:${board.unit.id}:`;
  const copied = [...titles.value.staff, ...titles.value.leads].filter(({ key }) => key.startsWith(keys));
  const last = Math.max(0, ...copied.map(revisionOf));
  const posted = Math.max(0, ...material.posts.map(revisionOf));
  if (last > posted) {
    const begun = await stores.find(published(audience, `${keys}${last}`));
    if (!begun.ok && begun.failure.reason !== "corrupt" && begun.failure.reason !== "newer") return begun;
    const copy = begun.ok ? begun.value : null;
    if (copy && samePart(copy, composed(material, audience, last, copy.publishedOn))) return ok(copy);
  }
  return ok(composed(material, audience, Math.max(last, posted) + 1, today()));
}

function composed(
  material: AreaMaterial,
  audience: Audience,
  revision: number,
  publishedOn: string,
): PublishedSummary {
  const { year, board, statistics, summary, model, template } = material;
  const { narrative, ...wording } = summary?.value ?? emptyAreaSummary;
  return publishedFrom({
    year,
    revision,
    publishedOn,
    board,
    statistics,
    narrative,
    lines: linesToTell(areaLines(material, wording), audience, model),
    model,
    template,
  });
}

function revisionOf({ key }: { readonly key: string }): number {
  return Number(key.split(":").at(-1));
}

function earlierLink({ posts }: AreaMaterial): string | null {
  const sent = posts.filter((post) => post.postState === "sent" && post.value.webUrl);
  return sent.sort((a, b) => revisionOf(b) - revisionOf(a))[0]?.value.webUrl ?? null;
}
