import { unitIdSchema } from "#domain/organisation/unit.ts";
import { usePublishing } from "#usecases/usePublishing.ts";
import { PublishPage } from "./PublishPage.tsx";
import { PublishWarnings } from "./PublishWarnings.tsx";
import { usePublishSteps } from "./usePublishSteps.ts";

interface PublishScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** A summary on its way to its channel. */
export function PublishScreen({ year, unitId }: PublishScreenProps) {
  const summaryHref = `/summary/${year}/${unitId}`;
  return (
    <PublishPage
      steps={usePublishSteps(usePublishing(year, unitIdSchema.parse(unitId)))}
      warnings={(preview) => (
        <PublishWarnings preview={preview} several={preview.languages.length > 1} summaryHref={summaryHref} />
      )}
      copyHref={(post) => `/published/${post.year}/${post.unitId}/${post.revision}`}
      backHref={summaryHref}
    />
  );
}
