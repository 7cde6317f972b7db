import { makeStyles, tokens } from "@fluentui/react-components";
import { PersonSwapRegular } from "@fluentui/react-icons/svg/person-swap";
import type { Review } from "#domain/discussions/review.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { lastNudge } from "#domain/summaries/reviewedBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { Prose } from "#ui/Prose.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { usePeople } from "#usecases/usePeople.ts";
import { writtenIn } from "../writtenIn.ts";

const useStyles = makeStyles({
  reason: { marginBlock: tokens.spacingVerticalS },
  deputy: { marginTop: 0, marginBottom: tokens.spacingVerticalL },
});

/** What HR has said to the group, and who acts as its chair: before everything else. */
export function StandingNotices({ view }: { readonly view: DiscussionView }) {
  const { review, group } = view;
  return (
    <>
      {group.actingChairId && <ActingChair id={group.actingChairId} />}
      {review && <HrNotice view={view} review={review.value} />}
    </>
  );
}

function ActingChair({ id }: { readonly id: PersonId }) {
  const texts = useTexts("reviews").deputy;
  const styles = useStyles();
  const people = usePeople([id]);
  const name = people.status === "ready" && people.value.get(id)?.name;
  if (!name) return null;
  return (
    <p className={styles.deputy}>
      <StatusLabel tone="neutral" icon={<PersonSwapRegular aria-hidden />}>
        {texts.acting(name)}
      </StatusLabel>
    </p>
  );
}

function HrNotice({ view, review }: { readonly view: DiscussionView; readonly review: Review }) {
  const texts = useTexts("reviews");
  const formats = useFormats();
  const styles = useStyles();
  const { decision, neverMet } = review;
  const { state, mayFill } = view;
  if (state === "returned" && decision)
    return (
      <Notice tone="warning" title={texts.form.returnedTitle(formats.day(decision.on))}>
        <div className={styles.reason}>
          <Prose text={decision.reason} {...writtenIn(view.model)} />
        </div>
        {mayFill ? texts.form.returnedHelp : texts.form.returnedReading}
      </Notice>
    );
  if (state === "neverMet" && neverMet && !view.handedIn)
    return (
      <Notice tone="info" title={texts.neverMet.byHrTitle(formats.day(neverMet.on))}>
        <div className={styles.reason}>
          <Prose text={neverMet.reason} {...writtenIn(view.model)} />
        </div>
        {mayFill && texts.neverMet.byHrHelp}
      </Notice>
    );
  const nudged = lastNudge(review);
  if (nudged && mayFill && (state === "draft" || state === "withdrawn"))
    return <Notice tone="info">{texts.form.nudged(formats.day(nudged))}</Notice>;
  return null;
}
