import { textIn } from "#domain/model/localText.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Prose } from "#ui/Prose.tsx";
import { Section } from "#ui/Section.tsx";
import type { PlanReader } from "#usecases/plans/planReader.ts";
import { useConfirmedStyles } from "./confirmed.styles.ts";

/** What an area says of its operations besides rows, section by section and unit by unit. */
export function PlanNarrative({
  plan: { narrative },
  reader,
}: {
  readonly plan: Pick<CompiledPlan, "narrative">;
  readonly reader: PlanReader;
}) {
  const texts = useTexts("confirmedPlan").reading;
  const language = useLanguage();
  const styles = useConfirmedStyles();
  const written = Object.entries(narrative).filter(([, text]) => text.trim() !== "");
  if (written.length === 0) return null;
  const sections = reader.model.plan.narrative;
  const idOf = (key: string) => key.split(".")[0] ?? key;
  const known = sections.map(({ id, name }) => ({
    id,
    name: textIn(name, language),
    texts: written.filter(([key]) => idOf(key) === id),
  }));
  // A section that the town's data no longer has keeps its words.
  const others = written.filter(([key]) => !sections.some(({ id }) => id === idOf(key)));
  return (
    <Section title={texts.narrative}>
      {known
        .filter((section) => section.texts.length > 0)
        .map((section) => (
          <div key={section.id}>
            <h3 className={styles.kind}>
              <InLanguage shown={section.name} />
            </h3>
            {section.texts.map(([key, text]) => (
              <Said key={key} of={key} text={text} reader={reader} />
            ))}
          </div>
        ))}
      {others.map(([key, text]) => (
        <Said key={key} of={key} text={text} reader={reader} />
      ))}
    </Section>
  );
}

function Said({
  of,
  text,
  reader,
}: {
  readonly of: string;
  readonly text: string;
  readonly reader: PlanReader;
}) {
  const styles = useConfirmedStyles();
  const unit = reader.unitNames.get(of.slice(of.indexOf(".") + 1));
  return (
    <>
      {unit && <h4 className={styles.subject}>{unit}</h4>}
      <Prose text={text} />
    </>
  );
}
