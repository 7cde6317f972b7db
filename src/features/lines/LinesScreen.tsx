import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { PrintButton } from "#ui/PrintButton.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { LinesInForce } from "#usecases/loadLines.ts";
import { useLines } from "#usecases/useLines.ts";
import { LinesForHr } from "./LinesForHr.tsx";
import { LinesLinks } from "./LinesLinks.tsx";
import { LinesReading } from "./LinesReading.tsx";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesScreenProps {
  readonly year: number;
  /** Only what this unit's groups answer; null: every level's. */
  readonly unitId: string | null;
}

/** The lines in force, level by level, for everybody who may read them. */
export function LinesScreen({ year, unitId }: LinesScreenProps) {
  const texts = useTexts("lines");
  const loaded = useLines(year, unitId === null ? null : unitIdSchema.parse(unitId));
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view?.unit ? texts.titleOf(view.unit.name) : texts.title(year)}
      {...(view?.unit ? { eyebrow: texts.year(year) } : {})}
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
      aside={view && view.lines.length > 0 && <PrintButton label={texts.print} />}
    >
      <WhenReady loaded={loaded} rows={5}>
        {(lines) => (
          <>
            <GapsNotice gaps={lines.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            <LinesInForceView view={lines} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function LinesInForceView({ view }: { readonly view: LinesInForce }) {
  const texts = useTexts("lines");
  const formats = useFormats();
  const styles = useLinesStyles();
  const { year, lines, unit, laying } = view;
  return (
    <>
      {lines.length > 0 && <p className={styles.lead}>{unit ? texts.leadOf(unit.name) : texts.lead}</p>}
      <LinesLinks view={view} />
      {lines.length === 0 && <EmptyState title={texts.emptyTitle(year)} help={texts.emptyText} />}
      {lines.map((level) => (
        <section
          key={level.unitId}
          id={level.unitId}
          className={styles.sheet}
          aria-labelledby={`lines-${level.unitId}`}
        >
          <h2 id={`lines-${level.unitId}`} className={styles.name}>
            {level.unitName}
          </h2>
          <p className={styles.meta}>{texts.published(formats.day(level.publishedOn), level.revision)}</p>
          <LinesReading lines={level} model={view.model} />
        </section>
      ))}
      {laying && laying.length > 0 && <LinesForHr year={year} laying={laying} />}
    </>
  );
}
