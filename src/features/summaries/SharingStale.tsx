import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { SharingView } from "#usecases/useSharing.ts";
import { needRowName } from "./needRowName.ts";
import { useSharingStyles } from "./Sharing.styles.ts";

/** What has been passed on and is no longer offered: HR takes it back. */
export function SharingStale({ view }: { readonly view: SharingView }) {
  const texts = useTexts("compiling").sharing;
  const unnamed = useTexts("summaries").summary.unnamed;
  const language = useLanguage();
  const styles = useSharingStyles();
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  if (view.stale.length === 0) return null;
  const nameOf = (groupId: string) => view.groups.get(groupId)?.name ?? groupId;
  return (
    <Notice tone="warning" title={texts.stale}>
      <ul className={styles.list}>
        {view.stale.map(({ groupId, offer }) => {
          const named = { competenceId: offer.competenceId, text: offer.competenceText.trim() };
          const { text } = needRowName(named, view.model, language, unnamed);
          return (
            <li key={`${groupId} ${offer.fromGroupId} ${offer.id}`} className={styles.need}>
              <span className={styles.words}>
                {texts.staleRow(text, nameOf(offer.fromGroupId), nameOf(groupId))}
              </span>
              <Button
                aria-label={texts.takeBackOf(text, nameOf(groupId))}
                onClick={async () => setFailure(await view.takeBack(groupId, offer))}
              >
                {texts.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
      {failure && <FailurePanel failure={failure} />}
    </Notice>
  );
}
