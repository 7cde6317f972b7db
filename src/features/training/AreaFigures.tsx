import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { compensation, type PayFigures } from "#domain/training/compensation.ts";
import type { TrainingRule } from "#domain/training/trainingRules.ts";
import {
  type PersonRecord,
  type TrainingFigures,
  type TrainingStatistics,
  trainingStatistics,
} from "#domain/training/trainingStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { usePhone } from "#ui/usePhone.ts";
import { type FigureRow, FigureTable } from "./FigureTable.tsx";
import { useFigureStyles } from "./figures.styles.ts";
import { useTrainingStyles } from "./training.styles.ts";

interface AreaFiguresProps {
  readonly records: readonly (PersonRecord & { readonly unitId: string })[];
  readonly statistics: TrainingStatistics;
  readonly units: ReadonlyMap<string, { readonly name: string }>;
  readonly rules: readonly TrainingRule[];
  /** What euros are counted from; null: they are not shown. */
  readonly pay: PayFigures | null;
}

/** The figures by service area, or those of one area by unit. */
export function AreaFigures({ records, statistics, units, rules, pay }: AreaFiguresProps) {
  const texts = useTexts("training").all;
  const styles = useFigureStyles();
  const surface = useTrainingStyles().surface;
  const formats = useFormats();
  const phone = usePhone();
  const [area, setArea] = useState("");
  const nameOf = (id: string) => units.get(id)?.name ?? texts.unknownArea;
  const { rule } = statistics;
  const euros = ({ eligibleDays }: TrainingFigures) =>
    rule && pay ? compensation({ ...pay, eligibleDays }, rule) : null;
  const row = (name: string, figures: TrainingFigures): FigureRow => {
    const money = euros(figures);
    return { name, figures, euros: money === null ? null : formats.euros(money) };
  };
  const byName = (a: FigureRow, b: FigureRow) => a.name.localeCompare(b.name, "fi");
  const inArea = records
    .filter(({ areaId }) => areaId === area)
    .map((record) => ({ ...record, areaId: record.unitId }));
  const parts = area === "" ? statistics.byArea : trainingStatistics(inArea, rules, Number.NaN).byArea;
  const whole = area === "" ? statistics : statistics.byArea.get(area);
  const rows = [...parts].map(([id, figures]) => row(nameOf(id), figures)).sort(byName);
  const areas = [...statistics.byArea.keys()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "fi"));
  return (
    <Section title={area === "" ? texts.areas : texts.unitsOf(nameOf(area))}>
      <Field size="large" label={texts.shown} className={styles.choice}>
        <Select size="large" value={area} onChange={(_, { value }) => setArea(value)}>
          <option value="">{texts.everyArea}</option>
          {areas.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={surface}>
        <FigureTable
          first={area === "" ? texts.area : texts.unit}
          rows={rows}
          total={whole ? row(texts.total, whole) : null}
          asCards={phone}
        />
      </div>
    </Section>
  );
}
