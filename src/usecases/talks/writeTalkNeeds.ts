import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Person } from "#domain/organisation/person.ts";
import { emptyTalkNeeds, type TalkNeeds, talkNeedsSchema } from "#domain/plans/talkNeeds.ts";
import { talkNeedsParts } from "#domain/plans/talkNeedsParts.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";

type At = OfPerson<TalkNeeds> | null;

interface OpenedTalkNeeds {
  readonly year: number;
  readonly model: YearModel;
  readonly me: Person | null;
  /** People whose nearest supervisor the person is; null: could not be counted. */
  readonly staff: number | null;
  /** Null: there is no document for the person, who has no staff, or whose folder the nightly run has not made yet. */
  readonly stored: At;
}

/** A supervisor's needs from talks while they write them. */
export interface TalkNeedsWork {
  readonly opened: OpenedTalkNeeds;
  /** Null: there is nothing to write in. */
  readonly autosave: Autosave<TalkNeeds, At> | null;
}

/** Opens what a supervisor has written of the year's development discussions, and keeps it saved from then on. */
export async function writeTalkNeeds(
  services: Services,
  year: number,
): Promise<Result<TalkNeedsWork, UseCaseFailure>> {
  const key = `talkneeds:${year}`;
  const visited = await visit(
    services,
    key,
    () => openTalkNeeds(services, year),
    ({ stored }): Seen<TalkNeeds, At> => ({ at: stored, value: stored?.value ?? emptyTalkNeeds }),
  );
  if (!visited.ok) return visited;
  const { loaded: opened, seen } = visited.value;
  if (!opened.stored || !opened.me) {
    visitsOf(services).opening.delete(key);
    return ok({ opened, autosave: null });
  }
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { lookups, saveTalkNeeds } = work.value;
  const { id } = opened.me;
  const autosave = await draftedDocument<TalkNeeds, At>(
    services,
    key,
    { parts: talkNeedsParts, schema: talkNeedsSchema },
    seen,
    {
      async save(stored, value) {
        if (!stored) return fail({ reason: "notFound", requestId: null, subject: key });
        const saved = await saveTalkNeeds(stored, value);
        return saved.ok ? ok({ at: saved.value, value: saved.value.value }) : saved;
      },
      async load() {
        const found = await services.stores.find(lookups.talkNeeds(year, id));
        return found.ok ? ok({ at: found.value, value: found.value.value }) : found;
      },
    },
  );
  return ok({ opened, autosave });
}

async function openTalkNeeds(
  { stores }: Services,
  year: number,
): Promise<Result<OpenedTalkNeeds, UseCaseFailure>> {
  const [work, groupWork] = await Promise.all([stores.planWork(), stores.groupWork()]);
  if (!work.ok) return work;
  if (!groupWork.ok) return groupWork;
  const found = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { me } = all.value;
  const model = yearModel(all.value.model, year);
  if (!me) return ok({ year, model, me, staff: null, stored: null });
  const own = await stores.lookUp({
    talks: work.value.lookups.talkNeeds(year, me.id),
    staff: groupWork.value.lookups.staffOf(me.id),
  });
  if (!own.ok) return own;
  const { talks, staff } = own.value;
  const isMissing =
    !talks.ok && (talks.failure.reason === "notFound" || talks.failure.reason === "forbidden");
  if (!talks.ok && !isMissing) return talks;
  return ok({
    year,
    model,
    me,
    staff: staff.ok ? staff.value.all.filter(({ leftOn }) => leftOn === undefined).length : null,
    stored: talks.ok ? talks.value : null,
  });
}
