import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { handInProblems } from "#domain/discussions/handInProblems.ts";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import type { Group } from "#domain/organisation/group.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Town } from "../townSite.ts";
import { heldElsewhereSchema, unknownNames, worksheetOf } from "./heldElsewhere.ts";

export interface ReadDiscussion {
  readonly file: string;
  readonly group: Group;
  readonly worksheet: Worksheet;
  readonly handedIn: boolean;
}

/** The discussions of a folder, one JSON file each, or everything that is wrong with them. */
export async function readDiscussions(
  folder: string,
  town: Town,
  today: string,
): Promise<Result<readonly ReadDiscussion[], AdminFailure>> {
  const names = await filesOf(folder);
  if (names === null) return fail({ service: "admin", reason: "fileMissing", file: folder });
  const issues: string[] = [];
  const read: ReadDiscussion[] = [];
  for (const file of names) {
    const discussion = readOne(file, await readFile(join(folder, file), "utf8"), town, today);
    if (discussion.ok) read.push(discussion.value);
    else issues.push(...discussion.failure.map((issue) => `${file}: ${issue}`));
  }
  return issues.length > 0 ? fail({ service: "admin", reason: "badJson", file: folder, issues }) : ok(read);
}

function readOne(
  file: string,
  text: string,
  town: Town,
  today: string,
): Result<ReadDiscussion, readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error)]);
  }
  const held = heldElsewhereSchema.safeParse(json);
  if (!held.success)
    return fail(held.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`));
  const group = town.activeGroups.find(({ id }) => id === held.data.groupId);
  const kind = group && town.kinds.get(group.kindId);
  const template = kind && town.model?.templates.find(({ id }) => id === kind.templateId);
  if (!kind || !template || !town.model) return fail([`groupId: ${held.data.groupId}`]);
  const worksheet = worksheetOf(held.data, template);
  const unfinished = held.data.handedIn
    ? handInProblems(worksheet, askedAnswers(kind, template), today).map(({ key, code }) => `${key}: ${code}`)
    : [];
  const issues = [...unknownNames(held.data, kind, template, town.model), ...unfinished];
  return issues.length > 0 ? fail(issues) : ok({ file, group, worksheet, handedIn: held.data.handedIn });
}

async function filesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  } catch {
    return null; // told with the folder's name
  }
}
