import { readFile } from "node:fs/promises";
import { type TownModel, townModelSchema } from "#domain/model/townModel.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { townModelRecord } from "#store/records/townModelRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { differs, upsertItems } from "../keyedItems.ts";
import { longDocument } from "../longDocument.ts";
import type { Session } from "../session.ts";
import { referenceList, type Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";

/** Reads the town's model from its file; what is wrong with it is told place by place. */
export async function readModelFile(file: string): Promise<Result<TownModel, AdminFailure>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return fail({ service: "admin", reason: "fileMissing", file });
    return fail({ service: "admin", reason: "badJson", file, issues: [error.message] });
  }
  const model = townModelSchema.safeParse(json);
  if (!model.success) {
    const issues = model.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`);
    return fail({ service: "admin", reason: "badJson", file, issues });
  }
  const templates = model.data.templates.map(({ id }) => id);
  const lost = model.data.groupKinds.find((kind) => !templates.includes(kind.templateId));
  if (lost)
    return fail({ service: "admin", reason: "noSuchTemplate", kind: lost.id, template: lost.templateId });
  return ok(model.data);
}

/**
 * Puts the model into its list where there is none yet; one that HR has edited is replaced only when asked for. Tells
 * which one is in force then.
 */
export async function writeModel(
  session: Session,
  lists: WorkSite["lists"],
  town: Town,
  model: TownModel,
): Promise<Result<TownModel | null, AdminFailure>> {
  const key = documentKey.model();
  const existing = town.items.Model;
  const wanted = longDocument(key, townModelRecord, model, { Title: "Malli" });
  if (!wanted.ok) return wanted;
  const present = existing.get(key);
  if (present && !session.options.replaceModel) {
    if (differs(present, wanted.value[1])) session.say({ code: "model.kept", data: {} });
    return ok(town.model);
  }
  const list = referenceList(lists, "Model");
  if (!list) {
    session.changes.note({ code: "item.create", data: { list: "Model", key } }); // dry run: no list yet
    return ok(model);
  }
  const written = await upsertItems(session, list, existing, new Map([wanted.value]));
  return written.ok ? ok(model) : written;
}
