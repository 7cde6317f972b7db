import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import type { LevelCell } from "#domain/statistics/levelBoard.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { BandBar, BandLegend } from "#ui/BandBar.tsx";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { OpenedLevels } from "#usecases/levels/loadLevels.ts";
import { useLevels } from "#usecases/levels/useLevels.ts";
import { useCommonLevelsStyles } from "./commonLevels.styles.ts";

/** The last assessment beside the proposal (R12); asked for once somebody unfolds it. */
export function CommonLevels({ year }: { readonly year: number }) {
  const texts = useTexts("cascade").common.levels;
  const styles = useCommonLevelsStyles();
  return (
    <div className={styles.fold}>
      <FoldRow title={texts.title(year)} detail={texts.detail}>
        <Assessed year={year} />
      </FoldRow>
    </div>
  );
}

function Assessed({ year }: { readonly year: number }) {
  const texts = useTexts("cascade").common.levels;
  const styles = useCommonLevelsStyles();
  const loaded = useLevels(year);
  return (
    <WhenReady loaded={loaded} rows={3}>
      {(levels) =>
        levels.rows.length === 0 ? (
          <p className={styles.quiet}>{texts.none(year)}</p>
        ) : (
          <>
            <BandLegend names={texts.bands} />
            <ul className={styles.rows}>
              {levels.rows.map((row) => (
                <CompetenceRow key={row.competenceId} row={row} levels={levels} />
              ))}
            </ul>
            <Link href={`/levels/${year}`} className={styles.link}>
              {texts.all}
            </Link>
          </>
        )
      }
    </WhenReady>
  );
}

interface CompetenceRowProps {
  readonly row: OpenedLevels["rows"][number];
  readonly levels: OpenedLevels;
}

function CompetenceRow({ row, levels: { model, places } }: CompetenceRowProps) {
  const language = useLanguage();
  const styles = useCommonLevelsStyles();
  const competence = competenceOf(model, row.competenceId);
  return (
    <li>
      <h4 className={styles.name}>
        {competence ? <InLanguage shown={textIn(competence.name, language)} /> : row.competenceId}
      </h4>
      <ul className={styles.places}>
        {row.cells.map(({ unitId, cell }) => (
          <li key={unitId}>
            <PlaceLevels name={places.find(({ id }) => id === unitId)?.name ?? unitId} cell={cell} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PlaceLevels({
  name,
  cell: { bands, respondents, mean },
}: {
  readonly name: string;
  readonly cell: LevelCell;
}) {
  const texts = useTexts("cascade").common.levels;
  const formats = useFormats();
  const styles = useCommonLevelsStyles();
  const share = (count: number) => formats.percent(respondents ? count / respondents : 0);
  const words =
    bands && mean !== null
      ? texts.words(share(bands[0]), share(bands[1]), share(bands[2]), formats.oneDecimal(mean))
      : texts.untold;
  return (
    <>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.quiet}>{words}</span>
      </span>
      {bands && <BandBar thin parts={bands} />}
    </>
  );
}
