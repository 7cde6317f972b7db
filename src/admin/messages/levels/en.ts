import type { LevelMessageTexts } from "./LevelMessages.ts";

export const en: LevelMessageTexts = {
  "aggregate.read": () => "Reading model and organisation",
  "aggregate.compute": ({ year }) =>
    `Computing the competence levels of ${year}: reading the agreed levels alone, nothing else of the discussions`,
  "aggregate.write": () => "Writing the sums of the town and its service areas",
  "aggregate.notInUse": () =>
    "Development discussions are not held in this app: there is nothing to compute.",
  "aggregate.nothing": ({ year }) =>
    `No level has been agreed on in the discussions of ${year}. Nothing was computed; run it again once discussions have been held.`,
  "aggregate.left": ({ count }) =>
    `Note: ${count} documents were not counted: they cannot be read, or are not what they say. Run verify.`,
  "aggregate.already": ({ year, computedOn }) =>
    `The competence levels of ${year} were computed on ${computedOn} already. That is done once a year; nothing was changed.`,
  "aggregate.done": ({ year, people, competences, areas, told, kept }) =>
    `The competence levels of ${year} are computed: ${people} people, ${competences} competences, ${areas} service areas. The town's levels are told of ${told} competences; of ${kept} the earlier figures stand.`,
};
