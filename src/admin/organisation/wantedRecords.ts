import type { Organisation } from "#domain/organisation/checkOrganisation.ts";
import { groupsAfterImport } from "#domain/organisation/groupsAfterImport.ts";
import { peopleAfterImport } from "#domain/organisation/peopleAfterImport.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Fields } from "../keyedItems.ts";
import type { Town } from "../townSite.ts";
import { groupFields, personFields, unitFields } from "./referenceFields.ts";

export interface WantedRecords {
  readonly Units: ReadonlyMap<string, Fields>;
  readonly Groups: ReadonlyMap<string, Fields>;
  readonly People: ReadonlyMap<string, Fields>;
  /** How many are no longer in the files and get an end, of how many that are in force. */
  readonly ended: number;
  readonly present: number;
}

/**
 * The records that the lists should hold: what the files say, and what was there before with an end. Nothing is ever
 * deleted: documents of earlier years refer to it.
 */
export function wantedRecords(files: Organisation, town: Town, today: string): WantedRecords {
  const endedUnits = [...town.units.values()]
    .filter((unit) => !files.units.some(({ id }) => id === unit.id))
    .map((unit): Unit => (unit.validTo && unit.validTo <= today ? unit : { ...unit, validTo: today }));
  const people = peopleAfterImport(files.people, town.people, today);
  const groups = groupsAfterImport(files, town.groups, today);
  const newlyEnded =
    endedUnits.filter((unit) => unit !== town.units.get(unit.id)).length +
    people.filter(({ id, leftOn }) => leftOn && !town.people.get(id)?.leftOn).length +
    groups.ended;

  const units = [...files.units, ...endedUnits];
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  return {
    Units: new Map(units.map((unit) => [unit.id, unitFields(unit)])),
    Groups: new Map(groups.groups.map((group) => [group.id, groupFields(group, unitsById)])),
    People: new Map(people.map((person) => [person.id, personFields(person)])),
    ended: newlyEnded,
    present:
      [...town.units.values()].filter((unit) => !unit.validTo || unit.validTo > today).length +
      [...town.people.values()].filter((person) => !person.leftOn).length +
      town.activeGroups.length,
  };
}
