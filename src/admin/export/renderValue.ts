import { escapeHtml } from "./escapeHtml.ts";
import type { ExportTexts } from "./texts/ExportTexts.ts";

export interface Words {
  readonly texts: ExportTexts;
  /** What ids mean. */
  readonly names: ReadonlyMap<string, string>;
  /** An ISO day or instant as people write it. */
  readonly day: (iso: string) => string;
}

/** Whatever stands in a document, as text that a person reads. Empty things and technical ones are left out. */
export function renderValue(value: unknown, words: Words): string {
  const rendered = render(value, words);
  return rendered === "" ? `<p>${escapeHtml(words.texts.empty)}</p>` : rendered;
}

function render(value: unknown, words: Words): string {
  if (value === null || value === undefined || value === "") return "";
  if (Array.isArray(value)) {
    const rows = value.map((one) => render(one, words)).filter((one) => one !== "");
    return rows.length === 0 ? "" : `<ul>${rows.map((row) => `<li>${row}</li>`).join("")}</ul>`;
  }
  if (typeof value !== "object") return `<p>${escapeHtml(textOf(value, words))}</p>`;
  const rows = Object.entries(value).flatMap(([name, one]) => {
    const label = labelOf(name, words);
    if (label === null) return [];
    const shown = name === "facts" ? factsOf(one, words) : render(one, words);
    return shown === "" ? [] : [`<dt>${escapeHtml(label)}</dt><dd>${shown}</dd>`];
  });
  return rows.length === 0 ? "" : `<dl>${rows.join("")}</dl>`;
}

/** Of a document about something else: whatever stands beside the person, under the names that it has there. */
function factsOf(facts: unknown, words: Words): string {
  if (typeof facts !== "object" || facts === null) return "";
  const rows = Object.entries(facts).filter(([, one]) => one !== null && one !== "");
  const items = rows.map(([name, one]) => {
    const label = labelOf(name, words) ?? name;
    return `<li>${escapeHtml(`${label}: ${textOf(one, words)}`)}</li>`;
  });
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

/** Null: technical, and nothing that a person would look for. */
function labelOf(name: string, { texts, names }: Words): string | null {
  const fields: Readonly<Record<string, string>> = texts.fields;
  return fields[name] ?? names.get(name) ?? null;
}

function textOf(value: unknown, { texts, names, day }: Words): string {
  const text = String(value);
  const values: Readonly<Record<string, string>> = texts.values;
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/u.test(text)) return day(text);
  return names.get(text) ?? values[text] ?? text;
}
