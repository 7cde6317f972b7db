import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import type { ReactNode } from "react";
import type { PostState } from "#domain/summaries/channelPost.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";
import type { PostRow } from "#usecases/postRow.ts";

const looks: Readonly<Record<PostState, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  ready: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  sending: { tone: "neutral", icon: <SendRegular aria-hidden /> },
  sent: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  failed: { tone: "danger", icon: <ErrorCircleRegular aria-hidden /> },
  unknown: { tone: "warning", icon: <QuestionCircleRegular aria-hidden /> },
  withdrawn: { tone: "neutral", icon: <DeleteRegular aria-hidden /> },
};

export function PostStateLabel({ post }: { readonly post: PostRow }) {
  const texts = useTexts("summaries");
  const failures = useTexts("failures");
  const { tone, icon } = looks[post.state];
  const state = texts.ledger.states[post.state];
  const formats = useFormats();
  const channels = useTexts("channels").withdraw;
  const { withdrawn } = post.stored.value;
  const why =
    post.state === "failed"
      ? failureTitle(post.failure, texts, failures)
      : withdrawn && channels.reason(formats.day(withdrawn.on), withdrawn.reason);
  return (
    <StatusLabel tone={tone} icon={icon}>
      {why ? `${state}: ${why}` : state}
    </StatusLabel>
  );
}

/** The title of a failure; the ledger's reasons are those of the store, but a person may have edited them. */
function failureTitle(
  reason: string | null,
  texts: Texts<"summaries">,
  failures: Texts<"failures">,
): string | undefined {
  if (reason === "forbidden") return texts.publish.problems.mayNotPost.title;
  if (reason === "notFound") return texts.publish.problems.channelMissing.title;
  const failure = Object.entries(failures).find(([known]) => known === reason)?.[1];
  return typeof failure === "object" && "title" in failure ? failure.title : undefined;
}
