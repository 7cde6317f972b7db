import type { Rule } from "./Rule.ts";

const create = { method: "POST", path: "/me/events(\\?|$)" };

/** B51-B52: a person's calendar. */
export const calendarRules: readonly Rule[] = [
  {
    id: "B51",
    tag: "V",
    title: "The same event with the same transactionId is made once and answered with 201 each time",
    source: "blog.rykoma.net/2020/10/05/1559",
    how: "always",
  },
  {
    id: "B51-other",
    tag: "V",
    title: "Another event with a transactionId that has been used is refused: ErrorDuplicateTransactionId",
    source: "alcionai/corso#2490; the status: U",
    how: "always",
  },
  {
    id: "B51-lost",
    tag: "U",
    title: "The event is made and nobody sees the answer",
    source: "what transactionId is for",
    how: "fault",
    fault: { match: create, phase: "after", status: 504, times: 1 },
  },
  {
    id: "B52",
    tag: "V",
    title: "404 MailboxNotEnabledForRESTAPI for who has no mailbox in Exchange Online",
    source: "dc#5146, O365/python-o365#438",
    how: "fault",
    fault: {
      match: { path: "/me/events" },
      status: 404,
      body: {
        error: {
          code: "MailboxNotEnabledForRESTAPI",
          message: "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
        },
      },
    },
  },
];
