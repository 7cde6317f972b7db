import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkOrganisation, type Organisation } from "#domain/organisation/checkOrganisation.ts";
import type { OrganisationFile, OrganisationRow } from "#domain/organisation/organisationProblem.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { FileProblem } from "./fileProblem.ts";
import { readTable } from "./readTable.ts";

/** The columns that each file has; others may stand beside them and are not read. */
const organisationColumns: Readonly<Record<OrganisationFile, readonly string[]>> = {
  units: ["UnitId", "Name", "Kind", "ParentId", "GroupYears", "ValidFrom", "ValidTo", "SuccessorId"],
  people: ["PersonId", "Name", "Title", "UnitId", "SupervisorId", "EntraId", "UserPrincipalName"],
  groups: ["GroupId", "Name", "KindId", "UnitId", "ChairId", "SecretaryId", "MemberIds"],
};

/** Columns that are read where a file has them. */
const optionalColumns: Readonly<Partial<Record<OrganisationFile, readonly string[]>>> = {
  people: ["OtherSupervisorIds"],
  groups: ["MergedFrom", "StartedOn"],
};

const files: readonly OrganisationFile[] = ["units", "people", "groups"];

/** The organisation of a folder with units.csv, people.csv and groups.csv, or everything that is wrong with it. */
export async function readOrganisation(
  folder: string,
  kindIds: readonly string[],
  earlierGroupIds: ReadonlySet<string>,
): Promise<Result<Organisation, AdminFailure>> {
  const rows: Record<OrganisationFile, readonly OrganisationRow[]> = { units: [], people: [], groups: [] };
  const fileProblems: FileProblem[] = [];
  for (const file of files) {
    const bytes = await readBytes(join(folder, `${file}.csv`));
    const table = bytes
      ? readTable(bytes, organisationColumns[file], optionalColumns[file])
      : fail([{ code: "fileMissing" as const }]);
    if (table.ok) rows[file] = table.value;
    else fileProblems.push(...table.failure.map((fault) => ({ ...fault, file })));
  }
  // A file that cannot be read would make every reference to it a fault of its own.
  if (fileProblems.length > 0)
    return fail({ service: "admin", reason: "badOrganisation", fileProblems, problems: [] });
  const { organisation, problems } = checkOrganisation(rows, kindIds, earlierGroupIds);
  return problems.length > 0
    ? fail({ service: "admin", reason: "badOrganisation", fileProblems: [], problems })
    : ok(organisation);
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null; // told with the file's name
  }
}
