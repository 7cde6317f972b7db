import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import type { NeedMatch, OfferMatches } from "#domain/sharing/matches.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { SharingView } from "#usecases/useSharing.ts";
import { needRowName } from "./needRowName.ts";
import { useSharingStyles } from "./Sharing.styles.ts";

interface SharingNeedProps {
  readonly view: SharingView;
  readonly offered: OfferMatches;
  readonly match: NeedMatch;
  readonly offerName: string;
}

/** A need that an offer may help with: HR passes it on with a tap, and can take it back. */
export function SharingNeed({ view, offered, match, offerName }: SharingNeedProps) {
  const texts = useTexts("compiling").sharing;
  const unnamed = useTexts("summaries").summary.unnamed;
  const language = useLanguage();
  const formats = useFormats();
  const announce = useAnnounce();
  const styles = useSharingStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const { need, groupId, words } = match;
  const group = view.groups.get(groupId)?.name ?? groupId;
  const passed = view.passedTo(groupId, offered);
  const urgency = view.model.urgencies.find(({ id }) => id === need.urgencyId);
  const facts = [
    needRowName(
      { competenceId: need.competenceId, text: need.competenceText.trim() },
      view.model,
      language,
      unnamed,
    ).text,
    urgency && textIn(urgency.name, language).text,
    words.length > 0 && texts.words(words.join(", ")),
  ].filter(Boolean);
  const doing = async (work: Promise<UseCaseFailure | null>, said: string) => {
    setBusy(true);
    const failed = await work;
    setBusy(false);
    setFailure(failed);
    if (!failed) announce(said);
  };
  return (
    <li className={styles.need}>
      <span className={styles.words}>
        <span className={styles.group}>{group}</span>
        {need.description.trim() && <span lang={contentLanguage(view.model)}>{need.description}</span>}
        <span className={styles.facts}>{facts.join(", ")}</span>
      </span>
      <span className={styles.done}>
        {passed && (
          <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
            {texts.passed(formats.day(passed.on))}
          </StatusLabel>
        )}
        {/* One button for both, so that focus stays where it was pressed. */}
        <Button
          size="large"
          appearance={passed ? "subtle" : "secondary"}
          disabledFocusable={busy}
          aria-label={passed ? texts.takeBackOf(offerName, group) : texts.passOf(offerName, group)}
          onClick={() =>
            void (passed
              ? doing(view.takeBack(groupId, passed), texts.takenBack)
              : doing(view.pass(groupId, offered), texts.passedNow(group)))
          }
        >
          {passed ? texts.takeBack : texts.pass}
        </Button>
      </span>
      {failure && <FailurePanel failure={failure} />}
    </li>
  );
}
