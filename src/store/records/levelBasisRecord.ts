import { levelBasisSchema } from "#domain/statistics/levelBasis.ts";
import { bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";

export const levelBasisRecord = bodyCodec("levelBasis", levelBasisSchema, [], longBodyLimit);
