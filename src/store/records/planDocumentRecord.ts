import { planDocumentSchema } from "#domain/plans/document/planDocument.ts";
import { bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";

export const planDocumentRecord = bodyCodec("planDocument", planDocumentSchema, [], longBodyLimit);
