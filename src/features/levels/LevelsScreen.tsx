import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { PrintButton } from "#ui/PrintButton.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { OpenedLevels } from "#usecases/levels/loadLevels.ts";
import { useLevels } from "#usecases/levels/useLevels.ts";
import { LevelsAbout } from "./LevelsAbout.tsx";
import { LevelsContent } from "./LevelsContent.tsx";
import { useLevelsStyles } from "./levels.styles.ts";

/** The levels agreed on in a year's development discussions, added up; for HR and the leading groups. */
export function LevelsScreen({ year }: { readonly year: number }) {
  const texts = useTexts("levels");
  const styles = useLevelsStyles();
  const loaded = useLevels(year);
  const levels = loaded.status === "ready" ? loaded.value : null;
  const others = levels?.mayRead && levels.model.talk ? [year - 1, year + 1] : [];
  return (
    <Page
      title={texts.title(year)}
      width="wide"
      back={{ href: `/talks/${year}`, to: texts.back }}
      ready={loaded.status !== "loading"}
      aside={
        others.length > 0 && (
          <nav className={styles.links} aria-label={texts.otherYears}>
            {others.map((other) => (
              <Link key={other} href={`/levels/${other}`} className={styles.link}>
                {texts.year(other)}
              </Link>
            ))}
            {levels && levels.rows.length > 0 && <PrintButton label={texts.print} />}
          </nav>
        )
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <>
            <GapsNotice gaps={ready.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            <LevelsOf levels={ready} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function LevelsOf({ levels }: { readonly levels: OpenedLevels }) {
  const texts = useTexts("levels");
  const formats = useFormats();
  const styles = useLevelsStyles();
  const { year, model, mayRead, rows, computedOn, years, after, today } = levels;
  const { talk } = model;
  if (!talk) return <EmptyState {...texts.notInUse} />;
  if (!mayRead) return <EmptyState {...texts.notYours} />;
  if (rows.length === 0) {
    const isOver = years.some((one) => one > year);
    const help = after !== null && today <= after ? texts.none.after(formats.day(after)) : texts.none.due;
    return <EmptyState title={texts.none.title(year)} help={isOver ? texts.none.earlier : help} />;
  }
  return (
    <>
      <p className={styles.lead}>
        {texts.lead} {computedOn && texts.computedOn(formats.day(computedOn))}
      </p>
      <LevelsAbout talk={talk} />
      <LevelsContent levels={levels} thresholds={talk.thresholds} />
    </>
  );
}
