import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { TalkNeeds } from "#domain/plans/talkNeeds.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { Graph } from "#graph/graph.ts";
import { areaKey, documentKey, supervisorYear } from "./documentKey.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type OfPeople, type OfPerson, ofPeople, oneOfPerson, saveOfPerson } from "./ofPerson.ts";
import { talkNeedsRecord } from "./records/talkNeedsRecord.ts";
import { trainingProposalsRecord } from "./records/trainingProposalsRecord.ts";
import { trainingRecordRecord } from "./records/trainingRecordRecord.ts";
import { toldState } from "./toldProposals.ts";

/** Names under which home keeps them. */
const [staffRecords, staffProposals] = ["records of staff", "proposals of staff"];

export const trainingDocuments = {
  /** One person's record; not there for who came into service after the last `sync`. */
  training: (year: number, personId: PersonId): Lookup<OfPerson<TrainingRecord>> =>
    oneOfPerson("Trainings", documentKey.training(year, personId), trainingRecordRecord),
  /** What waits among the trainings of a supervisor's staff, for home: kept until it is worked on. */
  waitingOfStaff: (year: number, supervisorId: PersonId) => ({
    records: { ...trainingDocuments.trainingsOfStaff(year, supervisorId), keepAs: staffRecords },
    proposals: { ...trainingDocuments.proposalsOfStaff(supervisorId), keepAs: staffProposals },
  }),
  /** The records of a supervisor's staff. */
  trainingsOfStaff: (year: number, supervisorId: PersonId): OfPeople<TrainingRecord> => ({
    ...ofPeople(
      "Trainings",
      { column: "SupervisorYear", is: supervisorYear(year, supervisorId) },
      trainingRecordRecord,
    ),
    outdates: staffRecords,
  }),
  /** Those of an area, or of the whole town: HR's. */
  trainings: (year: number, areaId?: UnitId): OfPeople<TrainingRecord> =>
    ofPeople(
      "Trainings",
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "training") },
      trainingRecordRecord,
    ),
  proposals: (personId: PersonId): Lookup<OfPerson<TrainingProposals>> =>
    oneOfPerson("Proposals", documentKey.proposals(personId), trainingProposalsRecord),
  /** Everybody's: HR's. */
  allProposals: (): OfPeople<TrainingProposals> => ofPeople("Proposals", null, trainingProposalsRecord),
  /** Those of a supervisor's staff. */
  proposalsOfStaff: (supervisorId: PersonId): OfPeople<TrainingProposals> => ({
    ...ofPeople("Proposals", { column: "SupervisorId", is: supervisorId }, trainingProposalsRecord),
    outdates: staffProposals,
  }),
  talkNeeds: (year: number, supervisorId: PersonId): Lookup<OfPerson<TalkNeeds>> =>
    oneOfPerson("TalkNeeds", documentKey.talkNeeds(year, supervisorId), talkNeedsRecord),
  /** What supervisors have heard in the talks of an area, or of the whole town. */
  talkNeedsOf: (year: number, areaId?: UnitId): OfPeople<TalkNeeds> =>
    ofPeople(
      "TalkNeeds",
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "talkneeds") },
      talkNeedsRecord,
    ),
};

export const saveTraining = (
  graph: Graph,
  site: WorkSite,
  stored: OfPerson<TrainingRecord>,
  value: TrainingRecord,
) => saveOfPerson(graph, site, "Trainings", stored, { value, codec: trainingRecordRecord });

export const saveProposals = (
  graph: Graph,
  site: WorkSite,
  stored: OfPerson<TrainingProposals>,
  value: TrainingProposals,
) =>
  saveOfPerson(
    graph,
    site,
    "Proposals",
    { ...stored, state: value.entries.length > 0 ? toldState : "open" },
    { value, codec: trainingProposalsRecord },
  );

export const saveTalkNeeds = (graph: Graph, site: WorkSite, stored: OfPerson<TalkNeeds>, value: TalkNeeds) =>
  saveOfPerson(graph, site, "TalkNeeds", stored, { value, codec: talkNeedsRecord });
