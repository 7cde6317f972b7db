import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { TalkMarks } from "#domain/talks/talkMarks.ts";
import type { EventFacts, EventTime } from "#graph/events.ts";
import type { Graph } from "#graph/graph.ts";
import { isOlder } from "#graph/isOlder.ts";
import { documentKey } from "./documentKey.ts";
import { cancelMeeting, invite, moveMeeting } from "./eventGateway.ts";
import type { WorkSite } from "./lookUp.ts";
import type { OfPerson } from "./ofPerson.ts";
import { people } from "./people.ts";
import { createStaffDeputy, saveStaffDeputy, staffDeputyDocuments } from "./staffDeputyDocuments.ts";
import type { Stored } from "./stored.ts";
import {
  mayWriteHalf,
  type OfPair,
  saveEmployeeGoals,
  saveEmployeeHalf,
  saveSupervisorGoals,
  saveSupervisorHalf,
  talkDocuments,
} from "./talkDocuments.ts";
import { saveTalkMarks, talkMarkDocuments } from "./talkMarkDocuments.ts";

/** What development discussions need; fetched when the first of them is opened. */
export type TalkWork = ReturnType<typeof createTalkWork>;

export function createTalkWork(graph: Graph, site: WorkSite) {
  return {
    keys: documentKey,
    lookups: { ...talkDocuments, ...talkMarkDocuments, ...staffDeputyDocuments, ...people },
    isOlder: (a: Stored<unknown>, b: Stored<unknown>) => isOlder(a.etag, b.etag),
    mayWriteHalf: (stored: OfPair<EmployeeHalf>) => mayWriteHalf(graph, site, stored),
    saveEmployeeHalf: (stored: OfPair<EmployeeHalf>, value: EmployeeHalf) =>
      saveEmployeeHalf(graph, site, stored, value),
    saveSupervisorHalf: (stored: OfPair<SupervisorHalf>, value: SupervisorHalf) =>
      saveSupervisorHalf(graph, site, stored, value),
    saveEmployeeGoals: (stored: OfPair<EmployeeGoals>, value: EmployeeGoals) =>
      saveEmployeeGoals(graph, site, stored, value),
    saveSupervisorGoals: (stored: OfPair<SupervisorGoals>, value: SupervisorGoals) =>
      saveSupervisorGoals(graph, site, stored, value),
    invite: (facts: EventFacts) => invite(graph, facts),
    moveMeeting: (id: string, time: EventTime) => moveMeeting(graph, id, time),
    cancelMeeting: (id: string, comment: string) => cancelMeeting(graph, id, comment),
    saveTalkMarks: (stored: OfPerson<TalkMarks>, value: TalkMarks) =>
      saveTalkMarks(graph, site, stored, value),
    createStaffDeputy: (title: string, value: StaffDeputy) => createStaffDeputy(graph, site, title, value),
    saveStaffDeputy: (stored: Stored<StaffDeputy>, value: StaffDeputy) =>
      saveStaffDeputy(graph, site, stored, value),
  };
}
