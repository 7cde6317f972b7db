import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { type PlanGroup, type PlanGrouping, planGroupings, planGroups } from "#domain/plans/planGroups.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import type { PlanReader } from "#usecases/plans/planReader.ts";
import { useConfirmedStyles } from "./confirmed.styles.ts";
import { PlanNarrative } from "./PlanNarrative.tsx";
import { PlanNumbers, PlanShares } from "./PlanNumbers.tsx";
import { PlanRowReading } from "./PlanRowReading.tsx";

interface PlanReadingProps {
  readonly plan: CompiledPlan;
  readonly reader: PlanReader;
}

/** From here on rows are laid out as they come into view. */
const many = 200;

/** One unit's plan to read: its sums, its words, and its rows under headings of the reader's choice. */
export function PlanReading({ plan, reader }: PlanReadingProps) {
  const texts = useTexts("confirmedPlan");
  const styles = useConfirmedStyles();
  const [grouping, setGrouping] = useState<PlanGrouping>("method");
  const isLong = plan.rows.length > many;
  const groups = planGroups(plan.rows, grouping, reader.model);
  return (
    <>
      <PlanNumbers plans={[plan]} frame={plan.frame} />
      <PlanShares plans={[plan]} model={reader.model} />
      <PlanNarrative plan={plan} reader={reader} />
      <Section title={texts.reading.rows} note={texts.reading.count(plan.rows.length)}>
        {plan.rows.length === 0 ? (
          <p className={styles.quiet}>{texts.noRows}</p>
        ) : (
          <>
            <div className={styles.grouping}>
              <Field label={texts.reading.groupBy}>
                <Select
                  value={grouping}
                  onChange={(_, { value }) =>
                    setGrouping(planGroupings.find((known) => known === value) ?? "method")
                  }
                >
                  {planGroupings.map((known) => (
                    <option key={known} value={known}>
                      {texts.reading.by[known]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            {groups.map((group) => (
              <div key={`${grouping} ${group.key}`}>
                <h3 className={styles.kind}>
                  <Heading group={group} grouping={grouping} />
                </h3>
                <p className={styles.quiet}>{texts.reading.count(group.rows.length)}</p>
                <ul className={styles.list}>
                  {group.rows.map((row) => (
                    <PlanRowReading key={row.id} row={row} reader={reader} ofMany={isLong} />
                  ))}
                </ul>
              </div>
            ))}
          </>
        )}
      </Section>
    </>
  );
}

function Heading({
  group: { name },
  grouping,
}: {
  readonly group: PlanGroup;
  readonly grouping: PlanGrouping;
}) {
  const texts = useTexts("confirmedPlan").reading;
  const language = useLanguage();
  if (typeof name === "number") return texts.share[name];
  if (typeof name === "string") return name;
  if (name !== null) return <InLanguage shown={textIn(name, language)} />;
  if (grouping === "method") return texts.share.none;
  return grouping === "competence" ? texts.noCompetence : texts.noTarget;
}
