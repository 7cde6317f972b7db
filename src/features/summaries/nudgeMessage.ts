import type { Language } from "#domain/model/localText.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { formatsIn } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { screenNamespaces } from "#i18n/screenNamespaces.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "#usecases/failure.ts";

type MessageTexts = Texts<"reviews">["message"];
export type NudgeTexts = readonly { readonly language: Language; readonly texts: MessageTexts }[];

/** The words of reminders in the town's own languages, which need not be the person's. */
export async function loadNudgeTexts(
  languages: readonly Language[],
): Promise<Result<NudgeTexts, UseCaseFailure>> {
  try {
    return ok(
      await Promise.all(
        languages.map(async (language) => {
          const { texts } = await screenNamespaces.reviews[language]();
          return { language, texts: texts.message };
        }),
      ),
    );
  } catch {
    return fail({ reason: "offline", requestId: null }); // a part of the app could not be fetched
  }
}

/** What HR may send to a group: in each of the town's languages, and the way to the form. */
export function nudgeMessage(nudge: NudgeTexts, group: GroupRow, year: number, link: string): string {
  const words = nudge.map(({ language, texts }) => {
    if (group.state === "returned") return texts.returned(group.name, year);
    const day = formatsIn(language).day(group.dueOn);
    return group.daysLate > 0 ? texts.late(group.name, year, day) : texts.ahead(group.name, year, day);
  });
  return [...words, link].join("\n\n");
}
