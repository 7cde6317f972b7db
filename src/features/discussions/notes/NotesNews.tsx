import { useEffect, useRef } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

/** Notes that come one after the other are said together: nobody could listen to fifteen people writing. */
const saidEveryMs = 20_000;
const togetherMs = 2_000;

/** Says to screen readers that notes have come, and to everybody what is not saved or cannot be seen. */
export function NotesNews({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("meeting").notes;
  const announce = useAnnounce();
  const { all, save } = view.notes;
  const others = all.filter(({ mine }) => !mine).length;
  const said = useRef({ count: others, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const { count, at } = said.current;
    if (others <= count) return;
    const wait = Math.max(togetherMs, at + saidEveryMs - performance.now());
    const timer = setTimeout(() => {
      announce(texts.arrived(others - count));
      said.current = { count: others, at: performance.now() };
    }, wait);
    return () => clearTimeout(timer);
  }, [others, announce, texts]);
  const unsaved = save?.kind === "offline" || save?.kind === "failed";
  if (!unsaved && !view.behind) return null;
  return <Notice tone="warning">{unsaved ? texts.notSaved : texts.notSeen}</Notice>;
}
