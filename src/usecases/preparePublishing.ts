import { channelLink } from "#domain/model/channelLink.ts";
import type { Language } from "#domain/model/localText.ts";
import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { type Message, type MessageTexts, messageHtml } from "#domain/summaries/messageHtml.ts";
import { publishedFrom } from "#domain/summaries/publishedFrom.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ChannelPlace } from "#store/channelGateway.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type AreaMaterial, loadAreaSummary } from "./loadAreaSummary.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { Services } from "./services.ts";

/** Why a summary cannot be posted, or was not. */
export type PublishProblem =
  | UseCaseFailure
  /** The town's data names no channel for the unit. */
  | {
      readonly reason: "noChannel" | "badChannelLink" | "channelMissing" | "mayNotPost" | "alreadyPublishing";
    }
  /** Nobody knows whether an earlier message went: a person looks and says. */
  | { readonly reason: "unsettled"; readonly post: PostRow };

/** Exactly what will be posted, and where. */
export interface PublishPreview extends Message {
  readonly year: number;
  readonly unitId: UnitId;
  readonly revision: number;
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly channelKind: ChannelPlace["channel"]["membership"];
  readonly audience: Audience;
  readonly published: PublishedSummary;
  readonly warnings: readonly ("nothingHandedIn" | "narrativeMissing" | "shortened")[];
}

/** Composes the message from what is in SharePoint now, and names the channel as Teams knows it. */
export async function preparePublishing(
  services: Services,
  year: number,
  unitId: UnitId,
  texts: Readonly<Record<Language, MessageTexts>>,
): Promise<Result<PublishPreview, PublishProblem>> {
  const { stores } = services;
  const loaded = await loadAreaSummary(services, year, unitId);
  if (!loaded.ok) return loaded;
  const material = loaded.value;
  const underWay = unsettledPost(material, services.now());
  if (underWay) return fail(underWay);
  const place = material.model.summaryChannels.find((channel) => channel.unitId === unitId);
  if (!place) return fail({ reason: "noChannel" });
  const address = channelLink(place.channelLink);
  if (!address) return fail({ reason: "badChannelLink" });
  const channel = await stores.readChannel(address);
  if (!channel.ok)
    return fail(channel.failure.reason === "notFound" ? { reason: "channelMissing" } : channel.failure);
  const copies = await stores.lookUp({ copies: stores.lookups.publishedTitles(place.audience, year) });
  if (!copies.ok) return copies;
  if (!copies.value.copies.ok) return copies.value.copies;
  const earlier = copies.value.copies.value.filter(({ key }) =>
    key.startsWith(`published:${year}:${unitId}:`),
  );
  const revision = Math.max(0, ...[...earlier, ...material.posts].map(revisionOf)) + 1;
  const published = publishedFrom({
    year,
    revision,
    publishedOn: services.today(),
    board: material.board,
    statistics: material.statistics,
    narrative: material.summary?.value.narrative ?? {},
    model: material.model,
    template: material.template,
  });
  const message = messageHtml({
    published,
    link: services.linkTo(`published/${year}/${unitId}/${revision}`, `${published.unitName} ${year}`),
    corrects: material.posts.some((post) => post.postState === "sent"),
    earlierLink: earlierLink(material),
    languages: material.model.languages,
    texts,
  });
  return ok({
    ...message,
    ...address,
    year,
    unitId,
    revision,
    teamName: channel.value.team.name,
    channelName: channel.value.channel.name,
    channelKind: channel.value.channel.membership,
    audience: place.audience,
    published,
    warnings: warningsOf(material, message),
  });
}

function unsettledPost(material: AreaMaterial, now: string): PublishProblem | null {
  const rows = material.posts.map((post) => postRow(post, now));
  const unknown = rows.find((row) => row.state === "unknown");
  if (unknown) return { reason: "unsettled", post: unknown };
  return rows.some((row) => row.state === "sending") ? { reason: "alreadyPublishing" } : null;
}

function revisionOf({ key }: { readonly key: string }): number {
  return Number(key.split(":").at(-1));
}

function earlierLink({ posts }: AreaMaterial): string | null {
  const sent = posts.filter((post) => post.postState === "sent" && post.value.webUrl);
  return sent.sort((a, b) => revisionOf(b) - revisionOf(a))[0]?.value.webUrl ?? null;
}

function warningsOf(material: AreaMaterial, message: Message): PublishPreview["warnings"] {
  const { model, template, summary, statistics } = material;
  const complete = model.languages.every((language) =>
    template.themes.every((theme) => summary?.value.narrative[language]?.[theme.id]?.trim()),
  );
  return [
    ...(statistics.groups === 0 ? (["nothingHandedIn"] as const) : []),
    ...(complete ? [] : (["narrativeMissing"] as const)),
    ...(message.shortened ? (["shortened"] as const) : []),
  ];
}
