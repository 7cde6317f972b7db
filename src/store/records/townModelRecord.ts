import * as z from "zod/mini";
import { type TownModel, townModelSchema } from "#domain/model/townModel.ts";
import { fail, ok } from "#lib/result.ts";
import { type BodyCodec, bodyCodec, bodyLimit } from "../bodyCodec.ts";
import { longBodyColumns } from "../longBodyColumns.ts";

const thing = z.union([z.string(), z.looseObject({ id: z.string() })]);

/**
 * The model as it stands in its item. A competence or way of learning that is word for word as in the set before it is
 * kept by its id alone: a town changes a few of them in a year, and whole sets would fill the item in three years.
 */
const keptModelSchema = z.looseObject({
  commonSets: z.array(
    z.looseObject({ fromYear: z.number(), competences: z.array(thing), methods: z.array(thing) }),
  ),
});
type Thing = z.infer<typeof thing>;

const keptModel = bodyCodec(
  "townModel",
  keptModelSchema,
  [
    ({ competences, methods, ...first }) => ({
      ...first,
      commonSets: [{ fromYear: 0, decidedOn: null, competences, methods }],
    }),
    // Whole sets are kept ones that leave nothing to the set before.
    (second) => second,
    // What version 4 adds (training plans) has defaults in the schema.
    (third) => third,
    // What version 5 adds (development discussions) has a default as well.
    (fourth) => fourth,
  ],
  bodyLimit * longBodyColumns.length,
);

export const townModelRecord: BodyCodec<TownModel> = {
  read(text) {
    const kept = keptModel.read(text);
    if (!kept.ok) return kept;
    const model = townModelSchema.safeParse(eachThing(kept.value, whole));
    return model.success ? ok(model.data) : fail("corrupt");
  },
  write: (model) => keptModel.write(eachThing(keptModelSchema.parse(model), short)),
};

/** The model with every thing of its sets, oldest set first, as `change` makes it of the one before under its id. */
function eachThing(
  model: z.infer<typeof keptModelSchema>,
  change: (now: Thing, before: Thing | undefined) => Thing,
) {
  const before = new Map<string, Thing>();
  const changed = (things: Thing[], list: string): Thing[] =>
    things.map((now) => {
      const key = `${list} ${typeof now === "string" ? now : now.id}`;
      const result = change(now, before.get(key));
      before.set(key, typeof now === "string" ? result : now);
      return result;
    });
  const sets = [...model.commonSets].sort((a, b) => a.fromYear - b.fromYear);
  return {
    ...model,
    commonSets: sets.map((set) => ({
      ...set,
      competences: changed(set.competences, "competences"),
      methods: changed(set.methods, "methods"),
    })),
  };
}

function whole(now: Thing, before: Thing | undefined): Thing {
  return typeof now === "string" ? (before ?? now) : now;
}

function short(now: Thing, before: Thing | undefined): Thing {
  return typeof now !== "string" && JSON.stringify(now) === JSON.stringify(before) ? now.id : now;
}
