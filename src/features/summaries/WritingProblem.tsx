import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { Writing } from "#usecases/useWriting.ts";

/** Why something that HR decided was not written. */
export function WritingProblem({ writing }: { readonly writing: Writing }) {
  const texts = useTexts("reviews");
  if (writing.failure) return <FailurePanel failure={writing.failure} lead={texts.failed} />;
  if (!writing.meanwhile) return null;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.meanwhile.title}>
        {texts.meanwhile.help}
      </Notice>
    </div>
  );
}
