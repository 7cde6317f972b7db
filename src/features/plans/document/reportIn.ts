import type { Language } from "#domain/model/localText.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";

export interface ReportIn {
  readonly language: Language;
  readonly texts: Texts<"planDocument">;
  readonly formats: Formats;
}

/** What a report is made of: the document as it stands on the screen, with everything around it. */
export interface ReportOf {
  readonly material: DocumentMaterial;
  readonly document: PlanDocument;
}
