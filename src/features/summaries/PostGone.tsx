import { useTexts } from "#i18n/useTexts.ts";
import { ActionButton } from "#ui/ActionButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PostRow } from "#usecases/postRow.ts";

interface PostGoneProps {
  readonly post: PostRow;
  readonly withdraw: (post: PostRow) => void;
}

/** The app itself has seen that a message is no longer in its channel; a person decides what that means. */
export function PostGone({ post, withdraw }: PostGoneProps) {
  const texts = useTexts("channels").withdraw;
  return (
    <Notice tone="warning" title={texts.goneTitle}>
      <p>{texts.goneText(post.revision)}</p>
      <ActionButton onClick={() => withdraw(post)}>{texts.open}</ActionButton>
    </Notice>
  );
}
