import { handedInSchema } from "#domain/discussions/handedIn.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const handedInRecord = bodyCodec("handedIn", handedInSchema, [(first) => ({ ...first, revision: 1 })]);
