import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { handInProblems } from "#domain/discussions/handInProblems.ts";
import type { NoteSheet } from "#domain/discussions/note.ts";
import type { Review } from "#domain/discussions/review.ts";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Town } from "../townSite.ts";
import { heldElsewhereSchema, noteSheetsOf, reviewOf, unknownNames, worksheetOf } from "./heldElsewhere.ts";

export interface ReadDiscussion {
  readonly file: string;
  readonly group: Group;
  readonly worksheet: Worksheet;
  /** Day on which it was handed in; null for one that is still being filled. */
  readonly handedInOn: string | null;
  readonly notes: ReadonlyMap<PersonId, NoteSheet>;
  readonly review: Review;
}

/** The discussions of a folder, one JSON file each, or everything that is wrong with them. */
export async function readDiscussions(
  folder: string,
  town: Town,
  year: number,
  today: string,
): Promise<Result<readonly ReadDiscussion[], AdminFailure>> {
  const names = await filesOf(folder);
  if (names === null) return fail({ service: "admin", reason: "fileMissing", file: folder });
  const issues: string[] = [];
  const read: ReadDiscussion[] = [];
  for (const file of names) {
    const discussion = readOne(file, await readFile(join(folder, file), "utf8"), town, year, today);
    if (discussion.ok) read.push(discussion.value);
    else issues.push(...discussion.failure.map((issue) => `${file}: ${issue}`));
  }
  return issues.length > 0 ? fail({ service: "admin", reason: "badJson", file: folder, issues }) : ok(read);
}

function readOne(
  file: string,
  text: string,
  town: Town,
  year: number,
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
  const group = town.groups.find(({ id }) => id === held.data.groupId);
  const kind = group && town.kinds.get(group.kindId);
  const template = kind && town.model?.templates.find(({ id }) => id === kind.templateId);
  if (!kind || !template || !town.model) return fail([`groupId: ${held.data.groupId}`]);
  const worksheet = worksheetOf(held.data, template);
  const unfinished = held.data.handedIn
    ? handInProblems(worksheet, askedAnswers(kind, template), today).map(({ key, code }) => `${key}: ${code}`)
    : [];
  const handedInOn = held.data.handedIn ? (held.data.handedInOn ?? held.data.heldOn ?? today) : null;
  const notes = noteSheetsOf(held.data, today);
  const issues = [
    ...unknownNames(held.data, kind, template, yearModel(town.model, year)),
    ...[...notes.keys()].filter((id) => !group.memberIds.includes(id)).map((id) => `notes: ${id}`),
    ...unfinished,
    ...(handedInOn && handedInOn > today ? [`handedInOn: ${handedInOn}`] : []),
  ];
  if (issues.length > 0) return fail(issues);
  return ok({ file, group, worksheet, handedInOn, notes, review: reviewOf(held.data) });
}

async function filesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  } catch {
    return null; // told with the folder's name
  }
}
