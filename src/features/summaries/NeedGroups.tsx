import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import { type Grouping, goneLine, type NeedGroup, needGroups } from "#domain/needs/needGroups.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { HintedText } from "./HintedText.tsx";
import { NeedCompetenceRow } from "./NeedCompetenceRow.tsx";
import { NeedRow } from "./NeedRow.tsx";
import { UnansweredLines } from "./UnansweredLines.tsx";

export type ShownGrouping = Grouping | "competence";

interface NeedGroupsProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly by: ShownGrouping;
}

const useStyles = makeStyles({
  section: { marginBottom: "40px" },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  decided: { margin: 0, marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** All needs of the area gathered by one thing; each row opens to the needs with their groups and words. */
export function NeedGroups({ view, hinting, by }: NeedGroupsProps) {
  const texts = useTexts("compiling").grouping;
  const lines = useTexts("lines").summary;
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {by === "line" ? lines.byLine : texts.titles[by]}
      </h2>
      {by === "competence" ? (
        <ByCompetence view={view} hinting={hinting} />
      ) : (
        <ByOther view={view} hinting={hinting} by={by} />
      )}
      {by === "line" && <UnansweredLines view={view} />}
    </section>
  );
}

function ByCompetence({ view, hinting }: Pick<NeedGroupsProps, "view" | "hinting">) {
  const texts = useTexts("compiling").grouping;
  const styles = useStyles();
  const rows = view.statistics.byCompetence;
  const decided = rows.filter((row) => view.fates[row.key]).length;
  return (
    <>
      {rows.length > 0 && <p className={styles.decided}>{texts.decided(decided, rows.length)}</p>}
      {rows.map((row) => (
        <NeedCompetenceRow
          key={row.key}
          view={view}
          hinting={hinting}
          row={row}
          most={rows[0]?.needs ?? 0}
          withTheme
        />
      ))}
    </>
  );
}

function ByOther({ view, hinting, by }: NeedGroupsProps & { readonly by: Grouping }) {
  const texts = useTexts("compiling").grouping;
  const lineTexts = useTexts("lines").summary;
  const language = useLanguage();
  const { model, board, statistics, lines } = view;
  const kinds = new Map(board.groups.map((group) => [group.groupId, group.kindId]));
  const groups = needGroups(statistics.items, by, { ...model, lines }, (groupId) => kinds.get(groupId));
  const most = Math.max(0, ...groups.map((group) => group.needs));
  const nameOf = ({ key, name, words }: NeedGroup) => {
    if (name) return <InLanguage shown={textIn(name, language)} />;
    if (by === "line") return key === goneLine ? lineTexts.gone : lineTexts.none;
    if (words === null) return texts.open[by];
    return (
      <span lang={contentLanguage(model)}>
        <HintedText text={words} hints={hinting.hintsOf(words)} />
      </span>
    );
  };
  return groups.map((group) => (
    <NeedRow
      key={group.key}
      view={view}
      hinting={hinting}
      name={nameOf(group)}
      row={group}
      most={most}
      notes={group.share === null ? (group.level ? [group.level] : []) : [texts.share(group.share)]}
      also={["competence", "theme"]}
    />
  ));
}
