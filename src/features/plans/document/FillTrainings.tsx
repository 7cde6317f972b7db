import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import { type FilledYear, withTrainings } from "#domain/plans/document/tableEight.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";
import { useTrainingYears } from "#usecases/plans/useTrainingYears.ts";
import { useDocumentStyles } from "./document.styles.ts";
import type { TableView } from "./useTable.ts";

interface FillTrainingsProps {
  readonly material: DocumentMaterial;
  readonly document: PlanDocument;
  readonly table: TableView;
  readonly blurred: () => void;
}

/** Table 8 from everybody's training records; what is filled can be corrected. */
export function FillTrainings({ material, document, table, blurred }: FillTrainingsProps) {
  const texts = useTexts("planDocument").tables.fill;
  const styles = useDocumentStyles();
  const ask = useTrainingYears(material);
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<readonly (FilledYear | number)[]>([]);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const fill = async () => {
    if (isBusy) return;
    setIsBusy(true);
    const years = await ask(document);
    setIsBusy(false);
    setFailure(years.ok ? null : years.failure);
    if (!years.ok) return;
    const { filled } = withTrainings(table.shape, table.table, years.value, material.areas);
    setTold(years.value.map(({ year }) => filled.find((one) => one.year === year) ?? year));
    table.edit((now) => withTrainings(table.shape, now, years.value, material.areas).table);
    blurred();
  };
  return (
    <>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void fill()}>
        {texts.button}
      </Button>
      <div role="status" className={styles.stack} style={{ flexBasis: "100%" }}>
        {told.length > 0 && (
          <ul className={styles.list}>
            {told.map((one) => (
              <li key={typeof one === "number" ? one : one.year}>
                {typeof one === "number" ? texts.none(one) : <Filled year={one} />}
              </li>
            ))}
          </ul>
        )}
        {failure && <FailurePanel failure={failure} retry={() => void fill()} />}
      </div>
    </>
  );
}

function Filled({ year: { year, days, eligibleDays, euros } }: { readonly year: FilledYear }) {
  const texts = useTexts("planDocument").tables.fill;
  const formats = useFormats();
  const money = { counted: texts.euros, noLaw: texts.noEuros, noFigures: texts.noFigures }[euros]();
  return `${texts.filled(year, formats.number(days), formats.number(eligibleDays))} ${money}`;
}
