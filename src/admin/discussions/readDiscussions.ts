import { handInProblems } from "#domain/discussions/handInProblems.ts";
import type { NoteSheet } from "#domain/discussions/note.ts";
import type { Review } from "#domain/discussions/review.ts";
import { askedAnswers, type Worksheet } from "#domain/discussions/worksheet.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { readJsonFolder } from "../readJsonFolder.ts";
import type { Town } from "../townSite.ts";
import {
  type HeldElsewhere,
  heldElsewhereSchema,
  noteSheetsOf,
  reviewOf,
  unknownNames,
  worksheetOf,
} from "./heldElsewhere.ts";

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
  return readJsonFolder(folder, heldElsewhereSchema, (held, file) =>
    checkedOne(file, held, town, year, today),
  );
}

function checkedOne(
  file: string,
  held: HeldElsewhere,
  town: Town,
  year: number,
  today: string,
): Result<ReadDiscussion, readonly string[]> {
  const group = town.groups.find(({ id }) => id === held.groupId);
  const kind = group && town.kinds.get(group.kindId);
  const template = kind && town.model?.templates.find(({ id }) => id === kind.templateId);
  if (!kind || !template || !town.model) return fail([`groupId: ${held.groupId}`]);
  const worksheet = worksheetOf(held, template);
  const unfinished = held.handedIn
    ? handInProblems(worksheet, askedAnswers(kind, template), today, town.model).map(
        ({ key, code }) => `${key}: ${code}`,
      )
    : [];
  const handedInOn = held.handedIn ? (held.handedInOn ?? held.heldOn ?? today) : null;
  const notes = noteSheetsOf(held, today);
  const issues = [
    ...unknownNames(held, kind, template, yearModel(town.model, year)),
    ...[...notes.keys()].filter((id) => !group.memberIds.includes(id)).map((id) => `notes: ${id}`),
    ...unfinished,
    ...(handedInOn && handedInOn > today ? [`handedInOn: ${handedInOn}`] : []),
  ];
  if (issues.length > 0) return fail(issues);
  return ok({ file, group, worksheet, handedInOn, notes, review: reviewOf(held) });
}
