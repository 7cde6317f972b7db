import { useDeferredValue, useMemo } from "react";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import {
  type PlanPart,
  partsByAudience,
  partsByCompetence,
  partsByShare,
  partsByUnit,
} from "#domain/plans/planParts.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import type { UiLanguage } from "#i18n/language.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import type { Assembling } from "./useSteps.tsx";

export type PartKind = "unit" | "share" | "competence" | "audience";

export interface ShownPart extends PlanPart<string> {
  readonly name: string;
  /** Where the name is in another language than the screen. */
  readonly lang?: string;
}

/** A plan's sums by one thing, each named. */
export function usePlanParts(
  { sheet, model }: Pick<Assembling, "sheet" | "model">,
  sources: Pick<AreaSources, "units" | "unitOf"> | null,
  kind: PartKind,
): readonly ShownPart[] {
  const texts = useTexts("areaPlan").parts;
  const language = useLanguage();
  const rows = useDeferredValue(sheet.rows);
  return useMemo(
    () => namedParts(rows, model, sources, kind, texts, language),
    [rows, model, sources, kind, texts, language],
  );
}

function namedParts(
  rows: readonly PlanRow[],
  model: Assembling["model"],
  sources: Pick<AreaSources, "units" | "unitOf"> | null,
  kind: PartKind,
  texts: Texts<"areaPlan">["parts"],
  language: UiLanguage,
): readonly ShownPart[] {
  switch (kind) {
    case "unit": {
      const names = new Map<string, string>(
        [...(sources?.units.values() ?? [])].map(({ id, name }) => [id, name]),
      );
      const special = new Map([
        ["own", texts.ownRows],
        ["several", texts.several],
      ]);
      return partsByUnit(rows, sources?.units ?? new Map(), sources?.unitOf ?? new Map()).map((part) => ({
        ...part,
        name: special.get(part.key) ?? names.get(part.key) ?? part.key,
      }));
    }
    case "share":
      return partsByShare(rows, model).map((part) => ({
        ...part,
        key: String(part.key),
        name: part.key === null ? texts.open : texts.share(part.key),
      }));
    case "audience":
      return partsByAudience(rows, model).map((part) => ({ ...part, name: texts[part.key] }));
    case "competence": {
      const wordsOf = new Map(rows.map((row) => [row.competenceText.trim().toLocaleLowerCase("fi"), row]));
      return partsByCompetence(rows, model).map((part) => {
        const [how = "", ...rest] = part.key.split(":");
        const said = rest.join(":");
        const common = how === "id" ? competenceOf(model, said) : undefined;
        if (!common) {
          const own = wordsOf.get(said)?.competenceText.trim() ?? said;
          return { ...part, name: own || texts.open };
        }
        const shown = textIn(common.name, language);
        return { ...part, name: shown.text, ...(shown.lang === language ? {} : { lang: shown.lang }) };
      });
    }
  }
}
