import { townModelSchema } from "#domain/model/townModel.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const townModelRecord = bodyCodec("townModel", townModelSchema, [
  ({ competences, methods, ...first }) => ({
    ...first,
    commonSets: [{ fromYear: 0, decidedOn: null, competences, methods }],
  }),
]);
