import type { Language } from "../model/localText.ts";
import type { Message } from "../summaries/messageHtml.ts";
import { anchor, fits, oneLine } from "../summaries/messageParts.ts";
import { escapeHtml, utf8Bytes } from "../summaries/plainHtml.ts";
import type { ConfirmedPlan } from "./compiledPlan.ts";
import type { PlanRow } from "./planRow.ts";
import type { PlanTotals } from "./planTotals.ts";

/** The fixed phrases of a message about a confirmed plan, in one language; plain text, escaped here. */
export interface PlanMessageTexts {
  readonly heading: (unitName: string, planYear: number) => string;
  /** Instead of a unit's name, for what all staff is offered. */
  readonly central: string;
  /** `on`: an ISO day. */
  readonly decision: (on: string, body: string, meeting: string, section: string) => string;
  readonly amendment: (version: number) => string;
  readonly earlier: string;
  readonly totals: (rows: number, days: number, cost: number) => string;
  readonly shares: (s70: number, s20: number, s10: number, open: number) => string;
  readonly rows: string;
  readonly more: (count: number) => string;
  readonly open: string;
  readonly reference: (reference: string) => string;
}

interface PlanMessageParts {
  readonly plan: ConfirmedPlan;
  readonly isCentral: boolean;
  readonly totals: PlanTotals;
  readonly shares: Readonly<Record<70 | 20 | 10 | "open", number>>;
  /** The confirmed plan in the app. */
  readonly link: string;
  readonly reference: string;
  /** The message about the version before, where it is known. */
  readonly earlierLink: string | null;
  readonly languages: readonly Language[];
  readonly texts: Readonly<Record<Language, PlanMessageTexts>>;
}

/** How many rows are named: usually the first number, fewer only where long words fill the message. */
const listed = [8, 4, 0] as const;

/** The channel message of a confirmed plan in the HTML that Teams keeps: its sums, its first rows, and where the rest is. */
export function planMessageHtml(parts: PlanMessageParts): Message {
  const whole = listed.map((rows) => build(parts, rows));
  const html = whole.find(fits) ?? build(parts, 0);
  return { html, bytes: utf8Bytes(html), shortened: html !== whole[0] };
}

function build(parts: PlanMessageParts, rows: number): string {
  const { languages, texts, reference } = parts;
  const said = languages.map((language) => inLanguage(parts, texts[language], rows));
  return `${said.join("")}<p>${escapeHtml(texts[languages[0] ?? "fi"].reference(reference))}</p>`;
}

function inLanguage(parts: PlanMessageParts, words: PlanMessageTexts, rows: number): string {
  const { plan, isCentral, totals, shares, link, earlierLink } = parts;
  const { on, body, meeting, section } = plan.confirmation;
  const earlier = earlierLink?.startsWith("https://") ? ` ${anchor(earlierLink, words.earlier)}` : "";
  const amendment =
    plan.version > 1 ? `<p><b>${escapeHtml(words.amendment(plan.version))}</b>${earlier}</p>` : "";
  const sum = shares[70] + shares[20] + shares[10] + shares.open;
  return [
    `<h2>${escapeHtml(words.heading(isCentral ? words.central : oneLine(plan.unitName), plan.planYear))}</h2>`,
    amendment,
    `<p>${escapeHtml(words.decision(on, oneLine(body), oneLine(meeting), oneLine(section)))}</p>`,
    `<p>${escapeHtml(words.totals(totals.rows, totals.days, totals.cost))}</p>`,
    rowsHtml(plan.rows, words, rows),
    sum > 0 ? `<p>${escapeHtml(words.shares(shares[70], shares[20], shares[10], shares.open))}</p>` : "",
    `<p>${anchor(link, words.open)}</p>`,
  ].join("");
}

function rowsHtml(rows: readonly PlanRow[], words: PlanMessageTexts, limit: number): string {
  const named = rows.flatMap((row) => {
    const what = oneLine(row.training) || oneLine(row.need);
    const around = [oneLine(row.targetGroup), oneLine(row.when)].filter((text) => text !== "");
    return what === "" ? [] : [around.length > 0 ? `${what} (${around.join(", ")})` : what];
  });
  const items = named.slice(0, limit);
  const left = named.length - items.length;
  if (items.length === 0) return "";
  if (left > 0) items.push(words.more(left));
  return `<p><b>${escapeHtml(words.rows)}</b></p><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}
