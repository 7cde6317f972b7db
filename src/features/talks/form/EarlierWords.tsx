import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useTexts } from "#i18n/useTexts.ts";
import { useFolderStyles } from "#ui/folder.styles.ts";
import { media } from "#ui/media.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { Words } from "./Words.tsx";

const useStyles = makeStyles({
  earlier: { marginTop: tokens.spacingVerticalM },
  sides: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
});

/** What the same two wrote of a matter last time; folded away. */
export function EarlierWords({ view, answerKey }: { readonly view: TalkView; readonly answerKey: string }) {
  const texts = useTexts("talk");
  const folder = useFolderStyles();
  const styles = useStyles();
  const [last] = view.earlier;
  if (!last) return null;
  const { own, half } = last;
  const said = [
    { whose: texts.employee, text: own?.answers[answerKey] ?? half?.together?.answers[answerKey] ?? "" },
    { whose: texts.supervisor, text: half?.answers[answerKey] ?? "" },
  ].filter(({ text }) => text.trim() !== "");
  if (said.length === 0) return null;
  return (
    <div className={styles.earlier}>
      <details className={folder.panel}>
        <summary className={folder.summary}>
          <ChevronRightRegular aria-hidden className={folder.chevron} />
          {texts.earlier.title(last.year)}
        </summary>
        <div className={folder.content}>
          <div className={styles.sides}>
            {said.map(({ whose, text }) => (
              <Words key={whose} whose={whose} text={text} nothing="" />
            ))}
          </div>
        </div>
      </details>
    </div>
  );
}
