import type { Language } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { screenNamespaces } from "#i18n/screenNamespaces.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "#usecases/failure.ts";

/** The phrases of channel messages in every language: a town's message may need others than the person's own. */
export async function loadMessageTexts(): Promise<
  Result<Readonly<Record<Language, Texts<"messages">>>, UseCaseFailure>
> {
  const { messages } = screenNamespaces;
  try {
    const [fi, sv, en] = await Promise.all([messages.fi(), messages.sv(), messages.en()]);
    return ok({ fi: fi.texts, sv: sv.texts, en: en.texts });
  } catch {
    return fail({ reason: "offline", requestId: null }); // a part of the app could not be fetched
  }
}
