import type { StringKey } from "../i18n/en.ts";
import type { Translate } from "../i18n/strings.ts";
import type { Persona } from "../m365/directory.ts";

const ROLES: Readonly<Record<string, StringKey>> = {
  employee: "roleEmployee",
  chair: "roleChair",
  secretary: "roleSecretary",
  director: "roleDirector",
  manager: "roleManager",
  hr: "roleHr",
  it: "roleIt",
  outsider: "roleOutsider",
};

/** The part that a person plays here; a town's own further parts keep the town's name for them. */
export function roleName(persona: Persona, t: Translate): string {
  const known = ROLES[persona.key];
  return known ? t(known) : persona.role;
}
