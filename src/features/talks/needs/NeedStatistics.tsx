import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { planYearOf } from "#domain/plans/planYear.ts";
import { competencesOverYears, needsOverYears } from "#domain/talks/needsOverYears.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { TalkStatistics } from "#usecases/talks/needs/loadTalkStatistics.ts";
import { AreaNeeds } from "./AreaNeeds.tsx";
import { CompetenceBars } from "./CompetenceBars.tsx";
import { MethodShares } from "./MethodShares.tsx";
import { NeedWords } from "./NeedWords.tsx";
import { useNeedsStyles } from "./needs.styles.ts";
import { YearsTable } from "./YearsTable.tsx";

/** The needs of the town, or of one area: by competence, way of learning and area, over the years. */
export function NeedStatistics({ at }: { readonly at: TalkStatistics }) {
  const texts = useTexts("talkStatistics");
  const styles = useNeedsStyles();
  const [area, setArea] = useState("");
  const { year, model, units } = at;
  const years = needsOverYears(at.years, model, area === "" ? null : area);
  const competences = competencesOverYears(years);
  const [now] = years;
  const areaIds = new Set(
    at.years.flatMap(({ talks, groups }) => [...talks, ...groups].map(({ areaId }) => areaId)),
  );
  const areas = [...units.values()]
    .filter(({ id }) => areaIds.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, "fi"));
  const isEmpty = !now || now.talks.total + now.groups.total === 0;
  return (
    <>
      {areas.length > 0 && (
        <Field size="large" label={texts.area} className={styles.choice}>
          <Select size="large" value={area} onChange={(_, { value }) => setArea(value)}>
            <option value="">{texts.everyArea}</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isEmpty ? (
        <Section title={texts.competences.title}>
          <EmptyState title={texts.none.title(year)} help={texts.none.help} />
        </Section>
      ) : (
        <>
          <CompetenceBars competences={competences} year={year} model={model} />
          <div className={styles.charts}>
            <MethodShares now={now} />
            {area === "" && <AreaNeeds now={now} of={at} areas={areas} />}
          </div>
          <NeedWords competences={competences} model={model} />
        </>
      )}
      {competences.length > 0 && <YearsTable competences={competences} years={years} model={model} />}
      <Section title={texts.more.title}>
        <RowList>
          <LinkRow href={`/plan/${planYearOf(year)}/central`} title={texts.more.plan(planYearOf(year))} />
          <LinkRow href={`/talks/${year}/all`} title={texts.more.completion} />
          <LinkRow href={`/levels/${year}`} title={texts.more.levels} />
          <LinkRow href={`/talks/${year - 1}/needs`} title={texts.more.year(year - 1)} />
        </RowList>
      </Section>
    </>
  );
}
