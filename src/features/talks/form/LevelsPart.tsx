import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { textIn } from "#domain/model/localText.ts";
import { competencesShown } from "#domain/talks/shownInTalk.ts";
import type { TalkLevels } from "#domain/talks/talkLevels.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { useFolderStyles } from "#ui/folder.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { CompetenceLevels } from "./CompetenceLevels.tsx";
import { useTalkFormStyles } from "./talkForm.styles.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    padding: 0,
    listStyleType: "none",
  },
  scale: { display: "grid", gap: tokens.spacingVerticalS, margin: 0 },
  level: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  same: { marginTop: tokens.spacingVerticalL },
});

/** Assessment of the year's common competences: one's own, the supervisor's, and what the two agree on. */
export function LevelsPart({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").levels;
  const language = useLanguage();
  const folder = useFolderStyles();
  const form = useTalkFormStyles();
  const styles = useStyles();
  const announce = useAnnounce();
  const { own, half, role, readOnly } = view;
  const employees: TalkLevels = { ...half.together?.levels, ...own?.levels };
  const assessed = [employees, half.levels, half.agreed];
  const competences = competencesShown(view.model, view.isSupervisorToo, assessed);
  const same = competences.filter(
    ({ id }) =>
      employees[id] !== undefined && employees[id] === half.levels[id] && half.agreed[id] === undefined,
  );
  return (
    <>
      <details className={folder.panel}>
        <summary className={folder.summary}>
          <ChevronRightRegular aria-hidden className={folder.chevron} />
          {texts.scale}
        </summary>
        <dl className={mergeClasses(folder.content, styles.scale)}>
          {view.talk.scale.map(({ level, name, description }) => {
            const shown = textIn(name, language);
            return (
              <div key={level}>
                <dt className={styles.level}>
                  <InLanguage shown={{ ...shown, text: texts.level(level, shown.text) }} />
                </dt>
                {description && (
                  <dd className={styles.meaning}>
                    <InLanguage shown={textIn(description, language)} />
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      </details>
      <ul className={styles.list}>
        {competences.map((competence) => (
          <CompetenceLevels key={competence.id} view={view} competence={competence} employees={employees} />
        ))}
      </ul>
      {role === "supervisor" && readOnly === null && same.length > 0 && (
        <div className={mergeClasses(form.stepActions, styles.same)}>
          <Button
            size="large"
            onClick={() => {
              view.changeHalf((now) => ({
                ...now,
                agreed: {
                  ...Object.fromEntries(same.map(({ id }) => [id, half.levels[id] ?? 1])),
                  ...now.agreed,
                },
              }));
              view.blurred();
              announce(texts.sameDone(same.length));
            }}
          >
            {texts.same(same.length)}
          </Button>
        </div>
      )}
    </>
  );
}
