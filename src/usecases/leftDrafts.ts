import { groupIdSchema } from "#domain/organisation/group.ts";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import { openUnseen, savingOf } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

/** A document with words of this person on this device that SharePoint does not have. */
export interface LeftDocument {
  readonly kind: "discussion" | "summary";
  readonly year: number;
  /** The group's or the unit's id. */
  readonly id: string;
  /** When the words were last kept, milliseconds since 1970, and how long ago that is. */
  readonly keptAt: number;
  readonly ageMs: number;
}

/** Older words are not sent without their writer: half a year later they may surprise everybody. */
const sentAloneForMs = 30 * 24 * 60 * 60 * 1000;

/** What earlier visits left on this device and this tab does not have in hand. */
export async function leftDrafts(services: Services): Promise<readonly LeftDocument[]> {
  return (await atRest(services)).map(({ document }) => document);
}

/** Sends what earlier visits left on this device, without anybody opening it; answers what is still there. */
export async function sendLeftDrafts(services: Services): Promise<readonly LeftDocument[]> {
  const tried = new Set<string>();
  for (;;) {
    // Looked up each time: the person may have opened one of them meanwhile.
    const next = (await atRest(services)).find(
      ({ documentKey, document }) =>
        !tried.has(documentKey) &&
        savingOf(services, documentKey) === null &&
        document.ageMs < sentAloneForMs,
    );
    if (!next) return leftDrafts(services);
    tried.add(next.documentKey);
    const opened = await openUnseen(services, next.documentKey, () => open(services, next.document));
    if (opened.ok) await opened.value.autosave.flush();
  }
}

async function atRest(services: Services) {
  return (await services.stores.drafts.left()).flatMap(({ documentKey, keptAt, ageMs }) => {
    const document = documentOf(documentKey, { keptAt, ageMs });
    const saving = savingOf(services, documentKey);
    return document && saving !== "saving" && saving !== "unsaved" ? [{ documentKey, document }] : [];
  });
}

function documentOf(documentKey: string, age: Pick<LeftDocument, "keptAt" | "ageMs">): LeftDocument | null {
  const [kind, year, id = ""] = documentKey.split(":");
  const at = { year: Number(year), id, ...age };
  if (kind === "worksheet") return { kind: "discussion", ...at };
  return kind === "summary" ? { kind: "summary", ...at } : null;
}

function open(
  services: Services,
  { kind, year, id }: LeftDocument,
): Promise<Result<{ readonly autosave: { flush(): Promise<void> } }, UseCaseFailure>> {
  return kind === "discussion"
    ? writeDiscussion(services, year, groupIdSchema.parse(id))
    : writeAreaSummary(services, year, unitIdSchema.parse(id));
}
