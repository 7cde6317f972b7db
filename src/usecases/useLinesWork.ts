import type { Collision } from "#domain/documents/merge.ts";
import type { Choice } from "#domain/documents/settle.ts";
import type { Line } from "#domain/lines/line.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { type LineWording, type UnitLines, unitLines } from "#domain/lines/unitLines.ts";
import type { Language } from "#domain/model/localText.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import type { SaveState } from "./autosave/saveState.ts";
import { useAutosave } from "./autosave/useAutosave.ts";
import type { Loaded } from "./loaded.ts";
import { forgetLoaded } from "./loadMemory.ts";
import type { LinesMaterial } from "./prepareLines.ts";
import { type LinesProblem, publishLines } from "./publishLines.ts";
import { useLoaded } from "./useLoaded.ts";
import { useOpenElsewhere } from "./useOpenElsewhere.ts";
import { useServices } from "./useServices.ts";
import { writeLines } from "./writeLines.ts";

/** HR's workplace for the lines of one unit and year. */
export interface LinesView
  extends Pick<LinesMaterial, "year" | "model" | "audience">,
    Omit<UnitLines, "copies"> {
  readonly copies: LinesMaterial["copies"];
  readonly wording: LineWording;
  /** HR's words of a line in one language; empty: the group's own, or none. */
  readonly word: (line: Line, language: Language, text: string) => void;
  /** HR has looked: its wording says what the group means now. */
  readonly confirmWording: (line: Line) => void;
  readonly blurred: () => void;
  readonly save: SaveState;
  readonly collisions: readonly Collision[];
  readonly settle: (collision: Collision, choice: Choice) => void;
  readonly openElsewhere: boolean;
  readonly publish: (shown: PublishedLines) => Promise<Result<PublishedLines, LinesProblem>>;
}

export function useLinesWork(year: number, unitId: UnitId): Loaded<LinesView> {
  const services = useServices();
  const openElsewhere = useOpenElsewhere(`summary:${year}:${unitId}`);
  const loaded = useLoaded(["linesWork", year, unitId], () => writeLines(services, year, unitId), {
    fresh: true,
  });
  const work = loaded.status === "ready" ? loaded.value : null;
  const view = useAutosave(work?.autosave ?? null);
  if (loaded.status !== "ready") return loaded;
  if (!work || !view) return { status: "loading" };
  const { material, autosave } = work;
  const wording = view.value;
  return {
    ...loaded,
    value: {
      ...unitLines({ ...material, wording }),
      year,
      model: material.model,
      audience: material.audience,
      wording,
      word: ({ id, text: basis }, language, text) =>
        autosave.change((now) => ({
          ...now,
          lineTexts: { ...now.lineTexts, [language]: { ...now.lineTexts[language], [id]: text } },
          lineBasis: { ...now.lineBasis, [id]: basis },
        })),
      confirmWording: ({ id, text }) =>
        autosave.change((now) => ({ ...now, lineBasis: { ...now.lineBasis, [id]: text } })),
      blurred: () => void autosave.flush(),
      save: view.save,
      collisions: view.collisions,
      settle: autosave.settle,
      openElsewhere,
      async publish(shown) {
        const done = await publishLines(services, unitId, shown);
        for (const key of [["lines", year, ""], ["lines", year, unitId], ["board", year], ["home"]])
          forgetLoaded(services, key);
        // What is there now is shown: the new revision, or what others have changed meanwhile.
        if (done.ok || done.failure.reason === "changedMeanwhile") loaded.retry?.();
        return done;
      },
    },
  };
}
