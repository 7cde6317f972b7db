import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { focusRing } from "#ui/focusRing.ts";
import { Notice } from "#ui/Notice.tsx";
import type { GroupText } from "#usecases/loadGroupTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { HintedText } from "./HintedText.tsx";
import { type HintedPlace, hintsInGroups, hintsToPublish, snippetOf } from "./hintedPlaces.ts";

interface CompileHintsProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  /** As far as they have been fetched. */
  readonly groupTexts: readonly GroupText[];
}

const useStyles = makeStyles({
  help: { margin: 0 },
  kind: {
    ...focusRing,
    marginBottom: tokens.spacingVerticalXXS,
    minHeight: "24px",
    marginTop: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  closed: { cursor: "pointer" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hint: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexBasis: "280px", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where somebody's name or health may be told: HR looks and decides. */
export function CompileHints({ view, hinting, groupTexts }: CompileHintsProps) {
  const texts = useTexts("compiling").hints;
  const styles = useStyles();
  const toPublish = hintsToPublish(view, hinting);
  const { items } = view.statistics;
  // Not with every letter that HR types: it is all that the groups have written.
  const inGroups = useMemo(() => hintsInGroups(items, groupTexts, hinting), [items, groupTexts, hinting]);
  const count = countOf(toPublish);
  if (count + inGroups.length === 0) {
    return hinting.withoutNames ? <Notice tone="info">{texts.withoutNames}</Notice> : null;
  }
  return (
    <Notice tone={count > 0 ? "warning" : "info"} title={texts.title(count + countOf(inGroups))}>
      <p className={styles.help}>{texts.help}</p>
      {hinting.withoutNames && <p className={styles.help}>{texts.withoutNames}</p>}
      {count > 0 && (
        <>
          <p className={styles.kind}>{texts.toPublish}</p>
          <HintList view={view} hinting={hinting} places={toPublish} />
        </>
      )}
      {inGroups.length > 0 && (
        <details>
          <summary className={`${styles.kind} ${styles.closed}`}>{texts.inGroups(countOf(inGroups))}</summary>
          <HintList view={view} hinting={hinting} places={inGroups} />
        </details>
      )}
    </Notice>
  );
}

interface HintListProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly places: readonly HintedPlace[];
}

function HintList({ view, hinting, places }: HintListProps) {
  const texts = useTexts("compiling").hints;
  const language = useLanguage();
  const announce = useAnnounce();
  const styles = useStyles();
  const said = ({ at }: HintedPlace): string => {
    if (at.kind === "competence") return texts.competence;
    if (at.kind === "group")
      return view.board.groups.find(({ groupId }) => groupId === at.groupId)?.name ?? at.groupId;
    const theme = view.template.themes.find(({ id }) => id === at.themeId);
    return texts.narrative(
      theme ? textIn(theme.name, language).text : at.themeId,
      texts.languages[at.language],
    );
  };
  return (
    <ul className={styles.list}>
      {places.flatMap((place) =>
        place.hints.map((hint) => {
          const { before, after } = snippetOf(place.text, hint);
          const shown = { ...hint, from: before.length, to: before.length + hint.words.length };
          return (
            <li key={`${place.id} ${hint.from}`} className={styles.hint}>
              <span className={styles.words}>
                <HintedText text={`${before}${hint.words}${after}`} hints={[shown]} />
                <span className={styles.place}>{`${said(place)}, ${texts.kinds[hint.kind]}`}</span>
              </span>
              <Button
                aria-label={texts.passOf(hint.words)}
                onClick={() => {
                  hinting.passOver(hint.words);
                  announce(texts.passed(hint.words));
                }}
              >
                {texts.pass}
              </Button>
            </li>
          );
        }),
      )}
    </ul>
  );
}

function countOf(places: readonly HintedPlace[]): number {
  return places.reduce((sum, { hints }) => sum + hints.length, 0);
}
