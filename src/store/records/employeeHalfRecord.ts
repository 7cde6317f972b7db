import { employeeHalfSchema } from "#domain/talks/employeeHalf.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const employeeHalfRecord = bodyCodec("employeeHalf", employeeHalfSchema);
