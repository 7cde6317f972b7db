import { materialsSchema } from "#domain/model/materials.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const materialsRecord = bodyCodec("materials", materialsSchema);
