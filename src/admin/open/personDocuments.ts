import { areaOf } from "#domain/organisation/organisation.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import { emptyTalkNeeds } from "#domain/plans/talkNeeds.ts";
import { emptyTalkMarks } from "#domain/talks/talkMarks.ts";
import { emptyTrainingProposals, emptyTrainingRecord } from "#domain/training/trainingRecord.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { areaKey, documentKey, supervisorYear } from "#store/documentKey.ts";
import { talkMarksRecord } from "#store/records/talkMarksRecord.ts";
import { talkNeedsRecord } from "#store/records/talkNeedsRecord.ts";
import { trainingProposalsRecord } from "#store/records/trainingProposalsRecord.ts";
import { trainingRecordRecord } from "#store/records/trainingRecordRecord.ts";
import { supervisorToday } from "../folderAccess.ts";
import type { Town } from "../townSite.ts";
import { emptyBody } from "./emptyBody.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";
import { supervisorIds } from "./supervisorIds.ts";

/** Training records of a calendar year are made and kept with their people until the end of the next January. */
export function isTrainingYearOpen(year: number, today: string): boolean {
  return today <= `${year + 1}-01-31`;
}

/**
 * What a year holds for single people: a training record for everybody in service, and for everybody with staff a page of
 * needs and one of marks.
 */
export function personDocuments(town: Town, year: number, today: string): readonly PlannedDocument[] {
  const inService = [...town.people.values()].filter(({ leftOn }) => !leftOn);
  const supervisors = supervisorIds(town);
  return [
    ...(isTrainingYearOpen(year, today) ? inService.map((one) => trainingDocument(town, one, year)) : []),
    ...(year >= cycleYear(today)
      ? inService
          .filter(({ id, userPrincipalName }) => userPrincipalName && supervisors.has(id))
          .flatMap((one) => [
            talkNeedsDocument(town, one, year),
            ...(town.model?.talk ? [talkMarksDocument(town, one, year)] : []),
          ])
      : []),
  ];
}

export function trainingDocument(town: Town, person: Person, year: number): PlannedDocument {
  return {
    list: "Trainings",
    folder: person.id,
    key: documentKey.training(year, person.id),
    values: {
      Title: `Koulutustiedot ${year}`,
      Key: documentKey.training(year, person.id),
      ...trainingPlace(town, person, year),
      Year: String(year),
      PersonId: person.id,
      State: "open",
      Body: emptyBody(trainingRecordRecord, emptyTrainingRecord),
    },
  };
}

/** The columns of a training record that follow the person. */
export function trainingPlace(town: Town, person: Person, year: number) {
  return {
    AreaKey: areaKey(year, areaOfPerson(town, person), "training"),
    UnitId: person.unitId,
    SupervisorYear: supervisorYear(year, supervisorToday(town, person)?.id ?? null),
  };
}

export function talkNeedsDocument(town: Town, person: Person, year: number): PlannedDocument {
  return {
    list: "TalkNeeds",
    folder: person.id,
    key: documentKey.talkNeeds(year, person.id),
    values: {
      Title: `Kehityskeskustelujen tarpeet ${year}`,
      Key: documentKey.talkNeeds(year, person.id),
      ...talkNeedsPlace(town, person, year),
      Year: String(year),
      PersonId: person.id,
      State: "open",
      Body: emptyBody(talkNeedsRecord, emptyTalkNeeds),
    },
  };
}

function talkMarksDocument(town: Town, person: Person, year: number): PlannedDocument {
  return {
    list: "TalkMarks",
    folder: person.id,
    key: documentKey.talkMarks(year, person.id),
    values: {
      Title: `Käydyt kehityskeskustelut ${year}`,
      Key: documentKey.talkMarks(year, person.id),
      ...talkMarksPlace(town, person, year),
      Year: String(year),
      PersonId: person.id,
      State: "open",
      Body: emptyBody(talkMarksRecord, emptyTalkMarks),
    },
  };
}

/** The columns of a supervisor's marks that follow the supervisor. */
export function talkMarksPlace(town: Town, person: Person, year: number) {
  return { AreaKey: areaKey(year, areaOfPerson(town, person), "talkmarks"), UnitId: person.unitId };
}

/** The columns of a supervisor's page of needs that follow the supervisor. */
export function talkNeedsPlace(town: Town, person: Person, year: number) {
  return { AreaKey: areaKey(year, areaOfPerson(town, person), "talkneeds"), UnitId: person.unitId };
}

/** One for everybody in service who can sign in, whatever the year. */
export function proposalDocuments(town: Town): readonly PlannedDocument[] {
  return [...town.people.values()]
    .filter(({ leftOn, userPrincipalName }) => !leftOn && userPrincipalName)
    .map((person) => ({
      list: "Proposals",
      folder: person.id,
      key: documentKey.proposals(person.id),
      values: {
        Title: "Omat koulutusilmoitukset",
        Key: documentKey.proposals(person.id),
        PersonId: person.id,
        ...proposalPlace(town, person),
        State: "open",
        Body: emptyBody(trainingProposalsRecord, emptyTrainingProposals),
      },
    }));
}

/** The column by which a supervisor finds the proposals of their staff. */
export function proposalPlace(town: Town, person: Person) {
  return { SupervisorId: supervisorToday(town, person)?.id ?? "" };
}

function areaOfPerson({ units }: Town, { unitId }: Person) {
  return areaOf(units, unitId)?.id ?? unitId;
}

export function personIn(town: Town, folder: string): Person | undefined {
  return town.people.get(folder as PersonId);
}
