import type { Language } from "#domain/model/localText.ts";
import { formatsIn } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { screenNamespaces } from "#i18n/screenNamespaces.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "#usecases/failure.ts";

type MessageTexts = Texts<"talkCompletion">["message"];
export type ReminderTexts = readonly { readonly language: Language; readonly texts: MessageTexts }[];

/** The words of reminders in the town's own languages, which need not be the person's. */
export async function loadReminderTexts(
  languages: readonly Language[],
): Promise<Result<ReminderTexts, UseCaseFailure>> {
  try {
    return ok(
      await Promise.all(
        languages.map(async (language) => {
          const { texts } = await screenNamespaces.talkCompletion[language]();
          return { language, texts: texts.message };
        }),
      ),
    );
  } catch {
    return fail({ reason: "offline", requestId: null }); // a part of the app could not be fetched
  }
}

interface Reminded {
  readonly year: number;
  readonly left: number;
  readonly of: number;
  readonly heldBy: string;
  readonly isLate: boolean;
  readonly link: string;
}

/** What HR may send to a supervisor: how many are left, nobody's name. */
export function reminder(all: ReminderTexts, { year, left, of, heldBy, isLate, link }: Reminded): string {
  const words = all.map(({ language, texts }) =>
    (isLate ? texts.late : texts.ahead)(year, left, of, formatsIn(language).day(heldBy)),
  );
  return [...words, link].join("\n\n");
}
