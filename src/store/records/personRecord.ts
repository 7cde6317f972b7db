import { personSchema } from "#domain/organisation/person.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const personRecord = bodyCodec("person", personSchema);
