import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import { ReasonDialog } from "#ui/ReasonDialog.tsx";
import { Section } from "#ui/Section.tsx";
import { usePhone } from "#ui/usePhone.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { useWithdrawing } from "#usecases/useWithdrawing.ts";
import type { WithdrawFailure } from "#usecases/withdrawPost.ts";
import { PostCards } from "./PostCards.tsx";
import { PostGone } from "./PostGone.tsx";
import { PostTable } from "./PostTable.tsx";

/** What was posted where, when and by whom; and what is no longer to be read. */
export function PostLedger(props: { readonly posts: readonly PostRow[] }) {
  const texts = useTexts("summaries").ledger;
  const words = useTexts("channels").withdraw;
  const announce = useAnnounce();
  const phone = usePhone();
  const { posts, gone, withdraw } = useWithdrawing(props.posts);
  const [asked, setAsked] = useState<PostRow | null>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WithdrawFailure | null>(null);
  const ask = (post: PostRow) => {
    setAsked(post);
    setProblem(null);
    setOpen(true);
  };
  const confirm = async (reason: string) => {
    if (!asked || busy) return;
    setBusy(true);
    const done = await withdraw(asked, reason);
    setBusy(false);
    if (!done.ok) return setProblem(done.failure);
    setOpen(false);
    announce(words.done);
  };
  const List = phone ? PostCards : PostTable;
  return (
    <Section title={texts.title}>
      {gone && <PostGone post={gone} withdraw={ask} />}
      {posts.length === 0 ? <p>{texts.empty}</p> : <List posts={posts} withdraw={ask} />}
      <ReasonDialog
        key={asked?.itemId ?? ""}
        open={open}
        title={words.title}
        texts={words}
        busy={busy}
        problem={problem && <WithdrawProblem problem={problem} />}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={() => setOpen(false)}
      />
    </Section>
  );
}

function WithdrawProblem({ problem }: { readonly problem: WithdrawFailure }) {
  const texts = useTexts("channels").form;
  if ("requestId" in problem) return <FailurePanel failure={problem} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.changedTitle}>
        {texts.changedText}
      </Notice>
    </div>
  );
}
