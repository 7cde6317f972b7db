import { makeStyles, tokens } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { contentLanguage } from "./contentLanguage.ts";

interface NeedDetailsProps {
  readonly view: AreaSummaryView;
  readonly groupId: string;
  readonly need: Need;
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
export function NeedDetails({ view, groupId, need }: NeedDetailsProps) {
  const texts = useTexts("summaries").summary.need;
  const language = useLanguage();
  const styles = useStyles();
  const { model, board } = view;
  const group = board.groups.find((known) => known.groupId === groupId);
  const kind = model.groupKinds.find((known) => known.id === group?.kindId);
  const perspective = kind?.perspectives.find((known) => known.id === need.perspectiveId);
  const named = (name: LocalText | undefined) => name && <InLanguage shown={textIn(name, language)} />;
  const written = contentLanguage(model);
  const targetGroup = need.targetGroup.trim();
  const facts = [
    { label: texts.method, value: named(model.methods.find((known) => known.id === need.methodId)?.name) },
    { label: texts.targetGroup, value: targetGroup && <span lang={written}>{targetGroup}</span> },
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
          {need.description}
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
    </li>
  );
}
