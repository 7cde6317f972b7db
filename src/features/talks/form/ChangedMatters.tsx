import { Link } from "@fluentui/react-components";
import { type ShownText, textIn } from "#domain/model/localText.ts";
import { talkAnswerKey } from "#domain/model/talkModel.ts";
import { answerHeading } from "#domain/talks/shownInTalk.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";
import { matterTitleId, themesOfTalk } from "./talkFormParts.ts";

/** Which matters have changed since the person acknowledged, each with the way to it. */
export function ChangedMatters({ view }: { readonly view: TalkView }) {
  const { flow } = useTexts("talk");
  const language = useLanguage();
  const form = useTalkFormStyles();
  const { changed, talk } = view;
  if (changed.length === 0) return null;
  const places = themesOfTalk(view).flatMap((theme) =>
    theme.subThemes.map((subTheme) => ({
      matter: subTheme.kind === "text" ? `answers/${talkAnswerKey(theme.id, subTheme.id)}` : subTheme.kind,
      id: matterTitleId(theme, subTheme),
      name: textIn(subTheme.name, language),
    })),
  );
  const known = new Set(places.map(({ matter }) => matter));
  // What the form on the screen has no place for stands at its end, or in the steps.
  const others = changed
    .filter((matter) => !known.has(matter))
    .map((matter): ShownText => {
      const heading = matter.startsWith("answers/")
        ? answerHeading(talk, matter.slice("answers/".length))
        : null;
      if (heading) return textIn(heading, language);
      const text =
        matter === "remark" ? flow.remarkOf : matter === "heldOn" ? flow.changedDay : flow.changedOther;
      return { text, lang: language };
    });
  return (
    <>
      <p className={form.fact}>{flow.changed}</p>
      <ul className={form.lines}>
        {places
          .filter(({ matter }) => changed.includes(matter))
          .map(({ id, name }) => (
            <li key={id}>
              <Link as="button" inline className={form.link} onClick={() => goToMatter(id)}>
                <InLanguage shown={name} />
              </Link>
            </li>
          ))}
        {others.map((name) => (
          <li key={name.text}>
            <InLanguage shown={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Into view below the bar, and with focus. */
function goToMatter(id: string): void {
  const title = document.getElementById(id);
  title?.focus({ preventScroll: true });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  title?.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "center" });
}
