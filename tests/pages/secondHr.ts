import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tenant } from "../../sandbox/graph/state/Tenant.ts";
import type { OpenTown, Who } from "./openTown.ts";
import { town as name } from "./prepareTown.ts";

/** A colleague of the persona in HR: IT adds somebody of every team to SharePoint's HR group. */
export async function secondHr(town: OpenTown): Promise<Who> {
  const file = join("sandbox", "towns", name, "tenant.json");
  const { users, teams, personas, sites } = JSON.parse(readFileSync(file, "utf8")) as Tenant;
  const first = personas.find(({ key }) => key === "hr")?.userId;
  const colleague = users.find(
    ({ id }) => id !== first && teams.every(({ members }) => members.includes(id)),
  );
  if (!colleague) throw new Error(`${file}: nobody but HR's persona is in every team`);
  const answer = await town.send(
    "it",
    "POST",
    `${sites[0]?.path}/_api/web/sitegroups/getbyname('Osaamiskello HR')/users`,
    { LoginName: `i:0#.f|membership|${colleague.userPrincipalName}` },
  );
  if (answer.status >= 300) throw new Error(JSON.stringify(answer));
  return colleague.id;
}
