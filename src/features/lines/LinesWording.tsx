import { Link } from "wouter";
import { isPublishable } from "#domain/lines/layingCopy.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import type { Hinting } from "#usecases/useHints.ts";
import type { LinesView } from "#usecases/useLinesWork.ts";
import { LineWordingCard } from "./LineWordingCard.tsx";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesWordingProps {
  readonly view: LinesView;
  readonly hinting: Hinting;
}

/** Every line as its group wrote it, and HR's wording of it; or why there is nothing to publish. */
export function LinesWording({ view, hinting }: LinesWordingProps) {
  const texts = useTexts("lines").publish;
  const styles = useLinesStyles();
  const { copies, year } = view;
  const shown = copies.filter(isPublishable).flatMap(({ lines }) => lines);
  const why = emptiness(view);
  return (
    <section aria-labelledby="lines-wording" className={styles.wording}>
      <h2 id="lines-wording" className={styles.name}>
        {texts.wordingTitle}
      </h2>
      <div className={styles.links}>
        {copies.map(({ groupId, name }) => (
          <Link key={groupId} href={`/handedin/${year}/${groupId}`} className={styles.link}>
            {texts.openDiscussion(name)}
          </Link>
        ))}
      </div>
      {why && <EmptyState title={texts[`${why}Title`]} help={texts[`${why}Text`]} />}
      {shown.map((line, index) => (
        <LineWordingCard key={line.id} view={view} hinting={hinting} line={line} number={index + 1} />
      ))}
    </section>
  );
}

function emptiness({ copies, standing, next }: LinesView): "noGroup" | "waiting" | "none" | null {
  if (copies.length === 0) return "noGroup";
  if (!copies.some(isPublishable)) return "waiting";
  return standing === "none" || (next.lines.length === 0 && next.common === null) ? "none" : null;
}
