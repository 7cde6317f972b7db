import * as fc from "fast-check";
import type { MessageParts } from "#domain/summaries/messageHtml.ts";
import { texts as en } from "#i18n/messages/en.ts";
import { texts as fi } from "#i18n/messages/fi.ts";
import { texts as sv } from "#i18n/messages/sv.ts";
import { publishedSummary, someLanguages } from "./publishedSummary.ts";

/** Where the links of a message may lead. */
export const messageLink =
  "https://teams.microsoft.com/l/entity/app/home?label=A%20%26%20B&context=%7B%22a%22%3A1%7D";
export const earlierMessageLink = "https://teams.microsoft.com/l/message/19%3Aa/1?x=1&lt=2";

/** A channel message of any town, in any of its languages. */
export const messageParts: fc.Arbitrary<MessageParts> = fc.record({
  published: publishedSummary,
  link: fc.constant(messageLink),
  corrects: fc.boolean(),
  earlierLink: fc.constantFrom(
    null,
    earlierMessageLink,
    "javascript:alert(1)",
    'data:text/html,"><script>',
    " https://x",
  ),
  reference: fc.constant("2027-hyvinvointi-1"),
  languages: someLanguages,
  texts: fc.constant({ fi, sv, en }),
});
