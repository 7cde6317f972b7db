import type { TownModel } from "#domain/model/townModel.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { fail } from "#lib/result.ts";
import type { HomeGlance, HomeSteps } from "./home.ts";
import { homeFirst } from "./homeFirst.ts";
import type { Services } from "./services.ts";

/**
 * What is mine to do now. SharePoint itself tells what concerns me: it returns only the worksheets of my groups, only
 * the handed-in copies that I may read, and HR's list only to HR. Two requests; one when reference data is in memory.
 * `shown` is waited for between them: drawing the whole must not hold up what can be shown already.
 */
export function loadHome(services: Services, shown = () => Promise.resolve()): HomeSteps {
  const today = services.today();
  const year = cycleYear(today);
  const first = homeFirst(services, year, today);
  const at = (model: TownModel): HomeGlance => ({
    today,
    year,
    model,
    period: currentPeriod(model.periods, today),
  });
  return {
    glance: first.then(
      (found) => (found.ok ? at(found.value.model) : null),
      // What is thrown there comes out of `whole`.
      () => null,
    ),
    whole: first.then(async (found) => {
      if (!found.ok) return found;
      await shown();
      const part = await import("./wholeHome.ts").catch(() => null);
      return part
        ? part.wholeHome(services, at(found.value.model), found.value)
        : fail({ reason: "offline", requestId: null, subject: "wholeHome" });
    }),
  };
}
