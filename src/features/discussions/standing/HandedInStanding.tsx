import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { NeedsTraceLink } from "../earlier/NeedsTraceLink.tsx";
import { writtenIn } from "../writtenIn.ts";

const useStyles = makeStyles({
  link: {
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalS,
    // The notice's own colour: link blue is too faint on a dark warning.
    color: tokens.colorNeutralForeground1,
  },
});

interface HandedInStandingProps {
  readonly view: DiscussionView;
  readonly handedIn: NonNullable<DiscussionView["handedIn"]>;
}

/** How the copy that others read stands, in the words of those who handed it in. */
export function HandedInStanding({ view, handedIn }: HandedInStandingProps) {
  const reviews = useTexts("reviews");
  const styles = useStyles();
  const formats = useFormats();
  const { title, help, tone } = useStandingWords(view, handedIn);
  const { compiled } = view.review?.value ?? { compiled: null };
  return (
    <>
      <Notice tone={tone} title={title}>
        {handedIn.neverMet !== null && !handedIn.changedSince && (
          <Prose text={reviews.neverMet.reading(handedIn.neverMet)} {...writtenIn(view.model)} />
        )}
        {help}
        {handedIn.neverMet === null && (
          <>
            <br />
            <ReadLink view={view} className={styles.link} />
            <br />
            <NeedsTraceLink year={view.year} groupId={view.group.id} className={styles.link} />
          </>
        )}
      </Notice>
      {view.changedSinceCompiled && compiled && (
        <Notice tone="info" title={reviews.form.outdatedTitle}>
          {reviews.form.outdatedHelp(formats.day(compiled.on))}
        </Notice>
      )}
    </>
  );
}

function ReadLink({ view, className }: { readonly view: DiscussionView; readonly className: string }) {
  const texts = useTexts("discussions").handIn;
  return (
    <Link className={className} href={`/handedin/${view.year}/${view.group.id}`}>
      {texts.read}
    </Link>
  );
}

interface StandingWords {
  readonly tone: "info" | "warning" | "success";
  readonly title: string;
  readonly help: string;
}

function useStandingWords(view: DiscussionView, handedIn: HandedInStandingProps["handedIn"]): StandingWords {
  const texts = useTexts("discussions").handIn;
  const reviews = useTexts("reviews");
  const formats = useFormats();
  const day = formats.day(handedIn.on);
  const decidedOn = formats.day(view.review?.value.decision?.on ?? handedIn.on);
  if (handedIn.changedSince)
    return { tone: "warning", title: texts.changedTitle, help: texts.changedHelp(day) };
  if (handedIn.neverMet !== null)
    return { tone: "success", title: reviews.neverMet.doneTitle(day), help: reviews.neverMet.doneHelp };
  if (view.state === "returned")
    return { tone: "warning", title: reviews.form.returnedTitle(decidedOn), help: reviews.form.returnedHelp };
  if (view.state === "accepted")
    return { tone: "success", title: reviews.form.acceptedTitle(decidedOn), help: texts.doneHelp };
  return { tone: "success", title: texts.doneTitle(day), help: texts.doneHelp };
}
