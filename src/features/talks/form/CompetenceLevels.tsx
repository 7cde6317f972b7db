import { makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { Competence } from "#domain/model/townModel.ts";
import type { TalkLevels } from "#domain/talks/talkLevels.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { media } from "#ui/media.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { LevelFact } from "./LevelFact.tsx";
import { LevelPicker } from "./LevelPicker.tsx";

interface CompetenceLevelsProps {
  readonly view: TalkView;
  readonly competence: Competence;
  /** The employee's own assessment, wherever it was written down. */
  readonly employees: TalkLevels;
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  description: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "75ch" },
  levels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 236px), 1fr))",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
    marginTop: tokens.spacingVerticalM,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  earlier: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

/** One competence: three assessments, of which the person writes their own. */
export function CompetenceLevels({ view, competence, employees }: CompetenceLevelsProps) {
  const texts = useTexts("talk").levels;
  const language = useLanguage();
  const styles = useStyles();
  const { role, half, readOnly, talk } = view;
  const { id } = competence;
  const { scale } = talk;
  const name = textIn(competence.name, language);
  const writes = readOnly === null;
  const isEmployee = role === "employee";
  const inTogether = !isEmployee && half.together !== null && view.own?.levels[id] === undefined;
  const picker = { competence: name.text, scale };
  const last = view.earlier.find((talk) => talk.half?.agreed[id] !== undefined);
  const level = last?.half?.agreed[id];
  const levelName = scale.find((one) => one.level === level)?.name;
  const done = (run: () => void) => {
    run();
    view.blurred();
  };
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        <InLanguage shown={name} />
      </h4>
      <p className={styles.description}>
        <InLanguage shown={textIn(competence.description, language)} />
      </p>
      {last && level !== undefined && (
        <p className={styles.earlier}>
          {texts.earlier(
            last.year,
            levelName ? texts.level(level, textIn(levelName, language).text) : `${level}`,
          )}
        </p>
      )}
      <div className={styles.levels}>
        {isEmployee && writes ? (
          <LevelPicker
            {...picker}
            label={texts.ownMine}
            level={employees[id]}
            onChange={(chosen) =>
              done(() => view.changeOwn((now) => ({ ...now, levels: withLevel(now.levels, id, chosen) })))
            }
          />
        ) : inTogether && writes ? (
          <LevelPicker
            {...picker}
            label={texts.ownTogether}
            level={employees[id]}
            onChange={(chosen) =>
              done(() =>
                view.changeHalf((now) => ({
                  ...now,
                  together: now.together && {
                    ...now.together,
                    levels: withLevel(now.together.levels, id, chosen),
                  },
                })),
              )
            }
          />
        ) : (
          <LevelFact label={texts.own} scale={scale} level={employees[id]} nothing={texts.none} />
        )}
        {!isEmployee && writes ? (
          <>
            <LevelPicker
              {...picker}
              label={texts.supervisorMine}
              level={half.levels[id]}
              onChange={(chosen) =>
                done(() => view.changeHalf((now) => ({ ...now, levels: withLevel(now.levels, id, chosen) })))
              }
            />
            <LevelPicker
              {...picker}
              label={texts.agreed}
              level={half.agreed[id]}
              onChange={(chosen) =>
                done(() => view.changeHalf((now) => ({ ...now, agreed: withLevel(now.agreed, id, chosen) })))
              }
            />
          </>
        ) : (
          <>
            <LevelFact label={texts.supervisor} scale={scale} level={half.levels[id]} nothing={texts.none} />
            <LevelFact label={texts.agreed} scale={scale} level={half.agreed[id]} nothing={texts.notAgreed} />
          </>
        )}
      </div>
    </li>
  );
}

function withLevel(levels: TalkLevels, id: string, level: number | null): TalkLevels {
  const { [id]: _, ...others } = levels;
  return level === null ? others : { ...others, [id]: level };
}
