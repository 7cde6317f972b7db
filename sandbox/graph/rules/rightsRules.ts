import type { Rule } from "./Rule.ts";

const challenge = JSON.stringify({ access_token: { nbf: { essential: true, value: "1604106651" } } });
const error = (code: string, message: string) => ({ error: { code, message } });

/** B40-B43: tokens and rights. */
export const rightsRules: readonly Rule[] = [
  {
    id: "B40",
    tag: "V",
    title: "Every token that was issued before now has expired",
    source: "mail-archiver#267, pnpjs#3300",
    how: "fault",
    fault: {
      match: { token: "old" },
      status: 401,
      headers: { "WWW-Authenticate": 'Bearer realm=""' },
      body: error("InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."),
    },
  },
  {
    id: "B40-compact",
    tag: "V",
    title: "The same, in the words of another part of Graph",
    source: "python-sample-auth#10",
    how: "fault",
    fault: {
      match: { token: "old" },
      status: 401,
      body: error("InvalidAuthenticationToken", "CompactToken validation failed with reason code: 80049228."),
    },
  },
  {
    id: "B41",
    tag: "D",
    title:
      "Continuous access evaluation challenges every token that was not issued with the claims it asks for",
    source: "https://learn.microsoft.com/entra/identity-platform/claims-challenge",
    how: "fault",
    fault: {
      match: { token: "withoutClaims" },
      status: 401,
      headers: {
        "WWW-Authenticate": `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${Buffer.from(challenge).toString("base64")}"`,
      },
      body: error(
        "InvalidAuthenticationToken",
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
      ),
    },
  },
  {
    id: "B42",
    tag: "V",
    title: "403 accessDenied where a right is missing, Forbidden with both lists of scopes where a scope is",
    source: "sp#8858, MSTeamsChatExporter#9",
    how: "always",
  },
  {
    id: "B42-unknown",
    tag: "V",
    title: "403 UnknownError with an empty message",
    source: "d#6292",
    how: "fault",
    fault: { status: 403, body: error("UnknownError", "") },
  },
  {
    id: "B42-404",
    tag: "V",
    title: "Missing rights on a list pose as 404",
    source: "sp#8679",
    how: "behaviour",
    behaviour: "unreadableListStatus",
  },
  {
    id: "B42-consent",
    tag: "U",
    title: "Consent is withdrawn: the scopes are gone from tokens that are out already",
    source: "MSTeamsChatExporter#9 for the shape",
    how: "fault",
    fault: {
      match: { token: "old" },
      alter: "withdrawScopes",
      scopes: ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.Selected", "ChannelMessage.Send"],
    },
  },
  {
    id: "B43",
    tag: "U",
    title: "A clock that is behind finds tokens not yet valid, one ahead finds them expired early",
    source: "no page says",
    how: "behaviour",
    behaviour: "resourceClockAheadS",
  },
];
