import { escapeHtml } from "#domain/summaries/plainHtml.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { Invitation } from "#usecases/talks/people/calendarEvent.ts";
import type { StaffTalk } from "#usecases/talks/people/talkPeople.ts";

/** An invitation that says nothing of the discussion but that there is one, with a link to it. */
export function invitationTo(
  { name, address, pairId }: StaffTalk,
  texts: Texts<"talkPeople">["meeting"]["invitation"],
  linkTo: (pairId: string, label: string) => string,
): Invitation {
  const link = escapeHtml(linkTo(pairId, texts.subject));
  const html = `<p>${escapeHtml(texts.hello)}</p><p><a href="${link}">${escapeHtml(texts.link)}</a></p>`;
  return { subject: texts.subject, html, cancelled: texts.cancelled, name, address };
}
