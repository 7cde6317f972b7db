import { sameParts } from "#domain/documents/parts.ts";
import { type CommonDraft, commonDraftSchema, draftOf } from "#domain/model/commonDraft.ts";
import { commonDraftParts } from "#domain/model/commonDraftParts.ts";
import { commonSetOf } from "#domain/model/yearModel.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Common, loadCommon } from "./loadCommon.ts";
import type { Services } from "./services.ts";
import { visit, visitsOf } from "./visit.ts";

/** Null before HR begins one. */
type At = Stored<CommonDraft> | null;

/** The year's common competences, and HR's draft while HR writes it. */
export interface CommonWork {
  readonly common: Common;
  /** Null for whoever only reads, and where there is nothing to write. */
  readonly autosave: Autosave<CommonDraft, At> | null;
}

/** Opens what is in force and, for HR, the draft, which is kept saved from then on. */
export async function writeCommonDraft(
  services: Services,
  year: number,
): Promise<Result<CommonWork, UseCaseFailure>> {
  const key = `commonDraft:${year}`;
  const visited = await visit(services, key, () => loadCommon(services, year), seen);
  if (!visited.ok) return visited;
  const { loaded: common, seen: initial } = visited.value;
  if (!common.isHr || !common.open || !common.draft) {
    visitsOf(services).opening.delete(key);
    return ok({ common, autosave: null });
  }
  const work = await services.stores.groupWork();
  if (!work.ok) return work;
  const { lookups, saveCommonDraft } = work.value;
  const autosave = await draftedDocument<CommonDraft, At>(
    services,
    key,
    { parts: commonDraftParts, schema: commonDraftSchema },
    initial,
    {
      async save(stored, value) {
        const saved = await saveCommonDraft(year, stored, value);
        return saved.ok ? ok({ at: saved.value, value: saved.value.value }) : saved;
      },
      async load() {
        const found = await services.stores.find({ ...lookups.commonDraft(year), doubtEmpty: true });
        if (!found.ok) return found;
        // What was there is not gone: taken for empty, it would take everybody's words away when they are merged.
        return found.value ? ok({ at: found.value, value: found.value.value }) : fail(notFound);
      },
    },
  );
  return ok({ common, autosave });
}

/** Begins the draft with what is in force; one that a colleague has begun is left as it is. */
export async function beginCommonDraft(
  { stores }: Services,
  { year, model }: Pick<Common, "year" | "model">,
): Promise<Result<null, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const begun = await work.value.saveCommonDraft(year, null, draftOf(commonSetOf(model, year)));
  return begun.ok ? ok(null) : begun;
}

/** Whether two drafts say the same. */
export function sameDraft(a: CommonDraft, b: CommonDraft): boolean {
  return sameParts(commonDraftParts.split(a), commonDraftParts.split(b));
}

const notFound: UseCaseFailure = { reason: "notFound", requestId: null };
const nothing: CommonDraft = { competences: [], methods: [], note: "" };

function seen({ draft }: Common): Seen<CommonDraft, At> {
  return { at: draft, value: draft?.value ?? nothing };
}
