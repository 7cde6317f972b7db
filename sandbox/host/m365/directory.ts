import type { Language } from "../i18n/language.ts";

export type PersonaKey = string;

export interface Persona {
  readonly key: PersonaKey;
  readonly role: string;
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly about: Readonly<Record<Language, string>>;
}

/** What the sandbox tells about itself: GET /__personas. */
export interface Directory {
  readonly tenantId: string;
  readonly clientId: string;
  readonly teamsAppId: string;
  readonly domain: string;
  /** The origin of the app under test; null when the sandbox runs alone. */
  readonly appOrigin: string | null;
  readonly personas: readonly Persona[];
  readonly adminConsent: readonly string[];
}

export async function fetchDirectory(sandbox: string): Promise<Directory> {
  const response = await fetch(`${sandbox}/__personas`);
  if (!response.ok) throw new Error(`GET /__personas answered ${response.status}`);
  return (await response.json()) as Directory;
}
