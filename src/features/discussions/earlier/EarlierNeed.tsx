import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import {
  carriedId,
  carryNeed,
  dropCarriedNeed,
  followUpId,
  followUpOf,
} from "#domain/discussions/followUps.ts";
import type { Need } from "#domain/discussions/need.ts";
import { needName } from "#domain/needs/needName.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { EarlierDiscussion } from "#usecases/earlierDiscussions.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { NeedFate } from "./NeedFate.tsx";
import { NeedWayLink } from "./NeedWayLink.tsx";

interface EarlierNeedProps {
  readonly view: DiscussionView;
  readonly need: Need;
  readonly discussion: EarlierDiscussion;
}

const useStyles = makeStyles({
  need: {
    paddingBlock: tokens.spacingVerticalM,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  description: { margin: 0, maxWidth: "70ch", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  button: { minHeight: "44px" },
  carried: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorStatusSuccessForeground1 },
});

/** A need of last time: what happened to it, and whether it is still there. */
export function EarlierNeed({ view, need, discussion }: EarlierNeedProps) {
  const texts = useTexts("earlier").theme;
  const styles = useStyles();
  const announce = useAnnounce();
  const name = needName(need, view.model, useLanguage());
  const spoken = name?.text ?? texts.untitled;
  const { worksheet, change, blurred } = view;
  const outcome = followUpOf(worksheet, followUpId.need(need.id))?.outcome ?? null;
  const carried = worksheet.needs.some((known) => known.id === carriedId(need.id));
  const goesOn = () => {
    if (outcome === "goesOn") change((now) => dropCarriedNeed(now, need, null, view));
    else {
      change((now) => carryNeed(now, need, view));
      announce(texts.carried);
    }
    blurred();
  };
  const met = () => {
    change((now) => dropCarriedNeed(now, need, outcome === "done" ? null : "done", view));
    blurred();
  };
  return (
    <li className={styles.need}>
      <span className={styles.name}>{name ? <InLanguage shown={name} /> : texts.untitled}</span>
      {need.description.trim() && (
        <p className={styles.description} {...writtenIn(view.model)}>
          {need.description}
        </p>
      )}
      <NeedFate needId={need.id} review={discussion.review} />
      <NeedWayLink year={view.year} groupId={view.group.id} needId={need.id} name={spoken} />
      <div className={styles.buttons}>
        <ToggleButton
          className={styles.button}
          checked={outcome === "goesOn"}
          {...(outcome === "goesOn" ? { icon: <CheckmarkRegular /> } : {})}
          aria-label={texts.goesOnOf(spoken)}
          onClick={goesOn}
        >
          {texts.goesOn}
        </ToggleButton>
        <ToggleButton
          className={styles.button}
          checked={outcome === "done"}
          {...(outcome === "done" ? { icon: <CheckmarkRegular /> } : {})}
          aria-label={texts.metOf(spoken)}
          onClick={met}
        >
          {texts.met}
        </ToggleButton>
      </div>
      {outcome === "goesOn" && carried && <p className={styles.carried}>{texts.carried}</p>}
    </li>
  );
}
