import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import type { UnitLines } from "#domain/lines/unitLines.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useTableStyles } from "./table.styles.ts";

interface AreaLinesProps {
  readonly year: number;
  readonly area: Pick<AreaBoard, "unit">;
  readonly lines: readonly UnitLines[];
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "44px",
    margin: 0,
  },
  now: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Whether the lines that the area's leading groups lay down have been published, and the way there. */
export function AreaLines({ year, area, lines }: AreaLinesProps) {
  const texts = useTexts("lines").board;
  const formats = useFormats();
  const styles = useStyles();
  const { link } = useTableStyles();
  return lines.map(({ unit, standing, published }) => {
    const toDo = standing === "unpublished" || standing === "outdated";
    const said =
      standing === "published" && published
        ? texts.published(formats.day(published.publishedOn))
        : texts[standing === "published" ? "unpublished" : standing];
    return (
      <p key={unit.id} className={styles.row}>
        <Link href={`/lines/${year}/${unit.id}/publish`} className={link} aria-label={texts.of(unit.name)}>
          {unit.id === area.unit.id ? texts.lines : texts.of(unit.name)}
        </Link>
        <span className={toDo ? styles.now : styles.quiet}>{said}</span>
      </p>
    );
  });
}
