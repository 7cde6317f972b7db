import type { Person } from "#domain/organisation/person.ts";
import { userLogin } from "./permissions/membershipTable.ts";

/** How SharePoint names a person; null: there is no account, or the person has left. */
export function loginOf(person: Person | null): string | null {
  return person?.userPrincipalName && !person.leftOn ? userLogin(person.userPrincipalName) : null;
}
