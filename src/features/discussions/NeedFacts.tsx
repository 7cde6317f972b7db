import { makeStyles, tokens } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import { AnsweredLine } from "./cascade/AnsweredLine.tsx";

interface NeedFactsProps {
  readonly need: Need;
  readonly model: YearModel;
  readonly kind: GroupKind;
  readonly cascade: Pick<Cascade, "linesAbove" | "linesGaps">;
}

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  fact: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground3, "::after": { content: "':'" } },
  value: { margin: 0 },
});

/** Method, target group, urgency, perspective and answered line of a need, as far as they are known. */
export function NeedFacts({ need, model, kind, cascade }: NeedFactsProps) {
  const texts = useTexts("discussions");
  const lines = useTexts("cascade").need;
  const styles = useStyles();
  const language = useLanguage();
  const method = methodOf(model, need.methodId);
  const urgency = model.urgencies.find((known) => known.id === need.urgencyId);
  const perspective =
    kind.perspectives.length > 1
      ? kind.perspectives.find((known) => known.id === need.perspectiveId)
      : undefined;
  const shown = (text: LocalText) => <InLanguage shown={textIn(text, language)} />;
  const facts = [
    perspective && { name: texts.needs.perspective, value: shown(perspective.name) },
    method && {
      name: texts.reading.method,
      value: (
        <>
          {shown(method.name)}
          {` (${method.share})`}
        </>
      ),
    },
    need.targetGroup.trim() && { name: texts.reading.targetGroup, value: need.targetGroup },
    urgency && { name: texts.reading.urgency, value: shown(urgency.name) },
    need.lineId !== null && {
      name: lines.fact,
      value: <AnsweredLine need={need} cascade={cascade} />,
    },
  ].filter((fact) => typeof fact === "object");
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
