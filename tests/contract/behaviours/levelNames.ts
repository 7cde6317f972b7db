import type { Json } from "./Target.ts";

/** SharePoint's own levels have the same ids everywhere; their names are in the language of the site. */
const known: Readonly<Record<string, string>> = {
  "1073741829": "Full Control",
  "1073741826": "Read",
  "1073741825": "Limited Access",
};

/** The levels of a role assignment in English, each with what SharePoint says of its kind. */
export function levelNames(bindings: Json | undefined): readonly string[] {
  return ((bindings ?? []) as readonly Json[]).map(
    ({ Id, Name, RoleTypeKind }) => `${known[String(Id)] ?? Name}, kind ${RoleTypeKind}`,
  );
}
