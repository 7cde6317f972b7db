import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import { type LevelRow, weakestFirst } from "#domain/statistics/levelBoard.ts";
import type { Thresholds } from "#domain/statistics/levelFigures.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { BandLegend } from "#ui/BandBar.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import type { OpenedLevels } from "#usecases/levels/loadLevels.ts";
import { LevelPlace } from "./LevelPlace.tsx";
import { useLevelsStyles } from "./levels.styles.ts";

const audiences = ["everyone", "supervisors"] as const;
const orders = ["model", "weakest"] as const;

interface LevelsContentProps {
  readonly levels: OpenedLevels;
  readonly thresholds: Thresholds;
}

/** The year's competences, everybody's and supervisors': the town's figures, and the areas' below. */
export function LevelsContent({ levels, thresholds }: LevelsContentProps) {
  const texts = useTexts("levels");
  const styles = useLevelsStyles();
  const [order, setOrder] = useState<(typeof orders)[number]>("model");
  const { rows, places } = levels;
  const first = places[0]?.id ?? "";
  const inOrder = order === "model" ? rows : weakestFirst(rows, first);
  return (
    <>
      <div className={styles.tools}>
        <FilterBar
          label={texts.order}
          options={orders.map((id) => ({ id, label: texts.orders[id] }))}
          selected={order}
          onSelect={setOrder}
        />
        <BandLegend names={texts.bands} />
      </div>
      {audiences.map((audience) => {
        const shown = inOrder.filter((row) => row.audience === audience);
        if (shown.length === 0) return null;
        return (
          <Section key={audience} title={texts.audiences[audience]}>
            <ul className={styles.rows}>
              {shown.map((row) => (
                <CompetenceLevels key={row.competenceId} row={row} levels={levels} thresholds={thresholds} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function CompetenceLevels({ row, levels, thresholds }: LevelsContentProps & { readonly row: LevelRow }) {
  const texts = useTexts("levels");
  const language = useLanguage();
  const styles = useLevelsStyles();
  const { model, places, before } = levels;
  const competence = competenceOf(model, row.competenceId);
  const name = competence ? textIn(competence.name, language) : null;
  const nameOf = (unitId: string) => places.find(({ id }) => id === unitId)?.name ?? unitId;
  const [main, ...areas] = row.cells;
  if (!main) return null;
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>{name ? <InLanguage shown={name} /> : row.competenceId}</h3>
      <LevelPlace name={nameOf(main.unitId)} cell={main.cell} thresholds={thresholds} before={before} />
      {areas.length > 0 && (
        <ul className={styles.areas} aria-label={texts.areasOf(name?.text ?? row.competenceId)}>
          {areas.map(({ unitId, cell }) => (
            <li key={unitId}>
              <LevelPlace small name={nameOf(unitId)} cell={cell} thresholds={thresholds} before={before} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
