import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Link } from "wouter";
import { answerKey } from "#domain/discussions/worksheet.ts";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { GroupText } from "#usecases/loadGroupTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { GroupTextsView } from "#usecases/useGroupTexts.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { useGroupTextsStyles } from "./GroupTexts.styles.ts";
import { HintedText } from "./HintedText.tsx";

interface GroupTextsProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly themeId: string;
  readonly themeName: string;
  readonly groupTexts: GroupTextsView;
}

/** What the groups wrote about a theme; loaded when somebody first wants to read. */
export function GroupTexts({ view, hinting, themeId, themeName, groupTexts }: GroupTextsProps) {
  const texts = useTexts("summaries").summary;
  const styles = useGroupTextsStyles();
  const [open, setOpen] = useState(false);
  const regionId = useId();
  const { texts: loaded, loadTexts } = groupTexts;
  if (view.statistics.groups === 0) return null;
  const toggle = () => {
    loadTexts();
    setOpen(!open);
  };
  return (
    <div className={styles.block}>
      <Button aria-expanded={open} aria-controls={regionId} onClick={toggle}>
        {open ? texts.hideTexts : texts.showTexts}
      </Button>
      <div id={regionId} hidden={!open}>
        {open && loaded.status !== "idle" && (
          <WhenReady loaded={loaded} rows={2}>
            {(groups) => (
              <section className={styles.region} tabIndex={0} aria-label={texts.textsRegion(themeName)}>
                <ThemeTexts view={view} hinting={hinting} themeId={themeId} groups={groups} />
              </section>
            )}
          </WhenReady>
        )}
      </div>
    </div>
  );
}

interface ThemeTextsProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly themeId: string;
  readonly groups: readonly GroupText[];
}

function ThemeTexts({ view, hinting, themeId, groups }: ThemeTextsProps) {
  const texts = useTexts("summaries").summary;
  const language = useLanguage();
  const styles = useGroupTextsStyles();
  const written = groups.flatMap((group) => {
    const kind = view.model.groupKinds.find((known) => known.id === group.kindId);
    const answers = (kind?.perspectives ?? []).flatMap((perspective) => {
      const text = group.worksheet?.answers[answerKey(perspective.id, themeId)]?.trim();
      return text ? [{ perspective, text }] : [];
    });
    return answers.length > 0 ? [{ group, answers, several: (kind?.perspectives.length ?? 0) > 1 }] : [];
  });
  const damaged = groups.filter((group) => group.worksheet === null);
  if (written.length === 0 && damaged.length === 0) return <p className={styles.none}>{texts.noTexts}</p>;
  const articles = written.map(({ group, answers, several }) => (
    <article key={group.groupId} className={styles.group}>
      <h4 className={styles.name}>
        <Link
          href={`/handedin/${view.year}/${group.groupId}`}
          className={styles.link}
          aria-label={texts.openDiscussion(group.name)}
        >
          {group.name}
        </Link>
      </h4>
      {answers.map(({ perspective, text }) => (
        <div key={perspective.id}>
          {several && (
            <p className={styles.perspective}>
              <InLanguage shown={textIn(perspective.name, language)} />
            </p>
          )}
          <p lang={contentLanguage(view.model)} className={styles.text}>
            <HintedText text={text} hints={hinting.hintsOf(text)} />
          </p>
        </div>
      ))}
    </article>
  ));
  return (
    <>
      {articles}
      {damaged.map((group) => (
        <article key={group.groupId} className={styles.group}>
          <h4 className={styles.name}>{group.name}</h4>
          <p className={styles.none}>{texts.damagedText}</p>
        </article>
      ))}
    </>
  );
}
