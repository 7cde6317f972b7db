import type { Language } from "#domain/model/localText.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import type { Message, MessageTexts } from "./message.ts";
import { sv } from "./sv.ts";

const messageTexts: Readonly<Record<Language, MessageTexts>> = { fi, sv, en };

export function textOf(message: Message, language: Language): string {
  // Code and data belong together by the type of Message; TypeScript cannot follow that through an index.
  const text = messageTexts[language][message.code] as (data: Message["data"]) => string;
  return text(message.data);
}
