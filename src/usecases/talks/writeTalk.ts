import { type EmployeeHalf, employeeHalfSchema } from "#domain/talks/employeeHalf.ts";
import { employeeHalfParts } from "#domain/talks/employeeHalfParts.ts";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import { type SupervisorHalf, supervisorHalfSchema } from "#domain/talks/supervisorHalf.ts";
import { supervisorHalfParts } from "#domain/talks/supervisorHalfParts.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";
import { agreedAutosave } from "./goals/goalsAutosave.ts";
import { keepHalf, type PairAutosave, seenOf } from "./keepHalf.ts";
import { type FoundTalk, loadTalk, type NoTalk, type OpenedTalk } from "./loadTalk.ts";

/** A discussion while one of the two has it open: what that one writes is kept saved. */
export interface TalkWriting {
  readonly kind: "talk";
  readonly opened: OpenedTalk;
  /** The employee's half; null for the supervisor. */
  readonly own: PairAutosave<EmployeeHalf> | null;
  /** The supervisor's half; null for the employee. */
  readonly half: PairAutosave<SupervisorHalf> | null;
  /** The supervisor's as well; null where there are none. */
  readonly goals: PairAutosave<SupervisorGoals> | null;
}

type Written = TalkWriting | { readonly kind: "none"; readonly why: NoTalk };

/** Opens a discussion for writing: two requests at most, one for who has been in the app already. */
export async function writeTalk(
  services: Services,
  year: number,
  pair: string,
): Promise<Result<Written, UseCaseFailure>> {
  const work = await services.stores.talkWork();
  if (!work.ok) return work;
  const { keys, lookups, saveEmployeeHalf, saveSupervisorHalf } = work.value;
  const load = () => loadTalk(services, year, pair);
  const [employeeKey, supervisorKey] = [keys.employeeHalf(year, pair), keys.supervisorHalf(year, pair)];
  const key = await ownKey(services, pair, { employee: employeeKey, supervisor: supervisorKey });
  if (!key.ok) return key;
  if (key.value === employeeKey) {
    const document = {
      parts: employeeHalfParts,
      schema: employeeHalfSchema,
      lookup: lookups.employeeHalf(year, pair),
      save: saveEmployeeHalf,
    };
    const kept = await keepHalf(services, employeeKey, document, load, inTalk("own"));
    if (!kept.ok) return kept;
    const { loaded, autosave } = kept.value;
    return ok(writing(loaded, { own: autosave, half: null, goals: null }));
  }
  if (key.value === supervisorKey) {
    const document = {
      parts: supervisorHalfParts,
      schema: supervisorHalfSchema,
      lookup: lookups.supervisorHalf(year, pair),
      save: saveSupervisorHalf,
    };
    const kept = await keepHalf(services, supervisorKey, document, load, inTalk("half"));
    if (!kept.ok) return kept;
    const { loaded, autosave } = kept.value;
    const goals = loaded.kind === "talk" ? await keepGoals(services, work.value, loaded.talk) : null;
    return ok(writing(loaded, { own: null, half: autosave, goals }));
  }
  const found = await load();
  return found.ok ? ok(writing(found.value, { own: null, half: null, goals: null })) : found;
}

function writing(found: FoundTalk, autosaves: Pick<TalkWriting, "own" | "half" | "goals">): Written {
  return found.kind === "none" ? found : { kind: "talk", opened: found.talk, ...autosaves };
}

const inTalk =
  <K extends "own" | "half">(which: K) =>
  (found: FoundTalk): OpenedTalk[K] | null =>
    found.kind === "talk" ? found.talk[which] : null;

/** Which of the two halves whoever opens it writes; null: neither. Without a network what this tab has had open tells. */
async function ownKey(
  services: Services,
  pairId: string,
  keys: { readonly employee: string; readonly supervisor: string },
): Promise<Result<string | null, UseCaseFailure>> {
  const { stores } = services;
  const me = await stores.find(stores.lookups.personOf(stores.owner.entraId));
  const pair = pairOf(pairId);
  if (me.ok) {
    const id = me.value?.id;
    return ok(id === pair?.employeeId ? keys.employee : id === pair?.supervisorId ? keys.supervisor : null);
  }
  const { known } = visitsOf(services);
  const before = [keys.employee, keys.supervisor].find((key) => known.has(key));
  return before && me.failure.reason === "offline" ? ok(before) : me;
}

async function keepGoals(
  services: Services,
  work: TalkWork,
  { goals }: OpenedTalk,
): Promise<PairAutosave<SupervisorGoals> | null> {
  if (!goals) return null;
  const earlier = visitsOf(services).opened.get(goals.key);
  const visited = await visit(
    services,
    goals.key,
    async () => {
      // The same key means the same kind of document; a save of the earlier visit may be newer than what was found.
      const before = earlier?.seen() as Seen<SupervisorGoals, OfPair<SupervisorGoals>> | undefined;
      return ok(before && work.isOlder(goals, before.at) ? before.at : goals);
    },
    seenOf,
    `goals beside ${goals.key}`,
  );
  return visited.ok ? agreedAutosave(services, work, visited.value.seen) : null;
}
