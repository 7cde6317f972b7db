import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { useFolderStyles } from "#ui/folder.styles.ts";
import { Notice } from "#ui/Notice.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

/** Who reads what is written here: in full before the first word, and folded from then on. */
export function WhoReads({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").readers;
  const folder = useFolderStyles();
  // As it was when the form was opened: it must not go from under the first letter.
  const [isFirst] = useState(() => view.readOnly === null && !hasWritten(view));
  if (isFirst)
    return (
      <Notice tone="info" title={texts.title}>
        <ReaderLines view={view} />
      </Notice>
    );
  return (
    <details className={folder.panel}>
      <summary className={folder.summary}>
        <ChevronRightRegular aria-hidden className={folder.chevron} />
        {texts.again}
      </summary>
      <div className={folder.content}>
        <ReaderLines view={view} />
      </div>
    </details>
  );
}

function ReaderLines({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const styles = useTalkFormStyles();
  const { readers } = texts;
  return (
    <>
      <ul className={styles.lines}>
        <li>{readers.two(otherIn(view, texts).name)}</li>
        <li>{readers.others}</li>
        <li>{readers.admins}</li>
        <li>{readers.levels(view.talk.thresholds.counts)}</li>
      </ul>
      <Link href="/privacy" className={styles.link}>
        {readers.privacy}
      </Link>
    </>
  );
}

function hasWritten({ role, own, half }: TalkView): boolean {
  const mine = role === "employee" ? own : half;
  if (!mine) return false;
  return Object.keys(mine.answers).length + Object.keys(mine.levels).length > 0 || mine.readyOn !== null;
}
