import type { UiLanguage } from "./language.ts";

/** How days, times and numbers are written in a language. Days are ISO days and never pass through a time zone. */
export interface Formats {
  /** 31.3.2027 */
  day(isoDay: string): string;
  /** 31.3. in Finnish, 31 mars in Swedish, 31 March in English */
  shortDay(isoDay: string): string;
  /** 10.42 */
  time(at: Date): string;
  /** 31.3.2027 klo 10.42 */
  dayAndTime(at: Date): string;
  number(value: number): string;
  /** 3,0 */
  oneDecimal(value: number): string;
  /** 1 250 €, with cents only where there are some */
  euros(value: number): string;
  /** 0.256 -> 26 % */
  percent(share: number): string;
  list(items: readonly string[]): string;
}

/** Written English here is that of Europe: day before month, 24 hours. */
const locales: Record<UiLanguage, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

const made = new Map<UiLanguage, Formats>();

export function formatsIn(language: UiLanguage): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: UiLanguage): Formats {
  const locale = locales[language];
  const utc = { timeZone: "UTC" } as const;
  const day = new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "numeric", year: "numeric" });
  const longDay = new Intl.DateTimeFormat(locale, { ...utc, day: "numeric", month: "long", year: "numeric" });
  const shortDay = new Intl.DateTimeFormat(locale, {
    ...utc,
    day: "numeric",
    month: language === "fi" ? "numeric" : "long",
  });
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
  const dayAndTime = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const number = new Intl.NumberFormat(locale);
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const euros = (value: number) => {
    const cents = Number.isInteger(value) ? 0 : 2;
    return new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: cents,
      maximumFractionDigits: cents,
    }).format(value);
  };
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  /** What is no moment (somebody edited a list by hand) is shown as it stands: a date never stops a screen. */
  const written = (format: Intl.DateTimeFormat, at: Date, asItStands: string) =>
    Number.isNaN(at.getTime()) ? asItStands : format.format(at);
  const midnight = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);
  return {
    day: (isoDay) => written(language === "en" ? longDay : day, midnight(isoDay), isoDay),
    shortDay: (isoDay) => written(shortDay, midnight(isoDay), isoDay),
    time: (at) => written(time, at, "–"),
    dayAndTime: (at) => written(dayAndTime, at, "–"),
    number: (value) => number.format(value),
    oneDecimal: (value) => oneDecimal.format(value),
    euros,
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
}
