import { makeStyles, tokens } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { methodOf } from "#domain/model/yearModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { HintedText } from "./HintedText.tsx";
import { NeedWayLink } from "./NeedWayLink.tsx";
import { needRowName } from "./needRowName.ts";

interface NeedDetailsProps {
  readonly view: AreaSummaryView;
  readonly groupId: string;
  readonly need: Need;
  readonly hinting: Hinting;
  /** What the row around it does not say already. */
  readonly also?: readonly ("competence" | "theme")[];
}

const useStyles = makeStyles({
  need: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  group: { display: "block", fontWeight: tokens.fontWeightSemibold },
  description: { margin: 0 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fact: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  value: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One need as its group wrote it. */
export function NeedDetails({ view, groupId, need, hinting, also = [] }: NeedDetailsProps) {
  const summary = useTexts("summaries").summary;
  const texts = summary.need;
  const compiling = useTexts("compiling").grouping;
  const language = useLanguage();
  const styles = useStyles();
  const { model, board } = view;
  const group = board.groups.find((known) => known.groupId === groupId);
  const kind = model.groupKinds.find((known) => known.id === group?.kindId);
  const perspective = kind?.perspectives.find((known) => known.id === need.perspectiveId);
  const named = (name: LocalText | undefined) => name && <InLanguage shown={textIn(name, language)} />;
  const written = contentLanguage(model);
  const targetGroup = need.targetGroup.trim();
  const words = (text: string) => (
    <span lang={written}>
      <HintedText text={text} hints={hinting.hintsOf(text)} />
    </span>
  );
  const ownWords = need.competenceText.trim().replace(/\s+/gu, " ");
  const asWritten = { competenceId: need.competenceId, text: need.competenceId === null ? ownWords : "" };
  const facts = [
    {
      label: compiling.competence,
      value: also.includes("competence") && (
        <InLanguage shown={needRowName(asWritten, model, language, summary.unnamed)} />
      ),
    },
    {
      label: compiling.theme,
      value:
        also.includes("theme") &&
        named(view.template.themes.find((known) => known.id === need.themeId)?.name),
    },
    { label: texts.method, value: named(methodOf(model, need.methodId)?.name) },
    { label: texts.targetGroup, value: targetGroup && words(targetGroup) },
    {
      label: texts.urgency,
      value: named(model.urgencies.find((known) => known.id === need.urgencyId)?.name),
    },
    {
      label: texts.perspective,
      value: kind && kind.perspectives.length > 1 ? named(perspective?.name) : undefined,
    },
  ].filter((fact) => fact.value);
  return (
    <li className={styles.need}>
      <span className={styles.group}>{group?.name ?? groupId}</span>
      {need.description.trim() && (
        <p lang={written} className={styles.description}>
          <HintedText text={need.description} hints={hinting.hintsOf(need.description)} />
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{`${label}:`}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <NeedWayLink
        year={view.year}
        groupId={groupId}
        group={group?.name ?? groupId}
        needId={need.id}
        name={needRowName(asWritten, model, language, summary.unnamed).text}
      />
    </li>
  );
}
