import { escapeHtml, shortenAtWord, utf8Bytes } from "./plainHtml.ts";

/** Graph takes about 28 KB with everything that it adds; below this it has always gone through. */
export const messageLimit = 20_000;

const nameLimit = 200;

export function fits(html: string): boolean {
  return utf8Bytes(html) <= messageLimit;
}

export function anchor(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}

/** What people have written as a short name: on one line, and not longer than a name should be. */
export function oneLine(text: string): string {
  return shortenAtWord(text.replace(/\s+/gu, " ").trim(), nameLimit);
}
