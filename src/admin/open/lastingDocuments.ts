import type { TownModel } from "#domain/model/townModel.ts";
import type { Town } from "../townSite.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";
import { proposalDocuments } from "./personDocuments.ts";
import { goalDocuments } from "./talkDocuments.ts";

/** What people have once, whatever the year. */
export function lastingDocuments(town: Town & { readonly model: TownModel }): readonly PlannedDocument[] {
  return [...proposalDocuments(town), ...goalDocuments(town)];
}
