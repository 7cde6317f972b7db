import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

const useStyles = makeStyles({
  list: { margin: 0, marginTop: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Which groups have changed their discussion since the summary was published; named to HR only. */
export function CompileOutdated({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("compiling").outdated;
  const styles = useStyles();
  const { changes, board } = view;
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.title}>
      {texts.help}
      <ul className={styles.list}>
        {changes.map(({ groupId, change }) => (
          <li key={groupId}>
            {texts[change](board.groups.find((group) => group.groupId === groupId)?.name ?? groupId)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
