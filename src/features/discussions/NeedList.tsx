import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { type ReactNode, useState } from "react";
import type { Need } from "#domain/discussions/need.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "./formParts.ts";
import { isEmptyNeed } from "./isEmptyNeed.ts";
import { NeedCard } from "./NeedCard.tsx";
import { NeedEditor } from "./NeedEditor.tsx";
import { problemAt } from "./problemAt.ts";
import { putItem } from "./putItem.ts";
import { type Removal, removed } from "./removal.ts";

interface NeedListProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
  readonly problems: readonly SummaryProblem[];
  /** Names the list where it stands by itself instead of in its theme's section. */
  readonly title?: ReactNode;
  /** The first theme of the form explains what needs are. */
  readonly first: boolean;
  /** The need whose editor is open. */
  readonly editing: string | null;
  readonly onEdit: (needId: Need["id"] | null) => void;
  readonly onRemoved: (removal: Removal) => void;
}

const useStyles = makeStyles({
  needs: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: 0, marginBottom: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, marginBottom: tokens.spacingVerticalM, padding: 0 },
  add: { minHeight: "44px" },
});

/** The needs of one theme, and a way to add more. */
export function NeedList(props: NeedListProps) {
  const { view, theme, problems, title, first, editing, onEdit, onRemoved } = props;
  const texts = useTexts("discussions").needs;
  const language = useLanguage();
  const styles = useStyles();
  const { worksheet, kind, change, newNeed, blurred } = view;
  // A new need is a part of the worksheet only once something has been written into it.
  const [fresh, setFresh] = useState<Need | null>(null);
  const saved = worksheet.needs.filter((need) => need.themeId === theme.id);
  const needs = fresh && fresh.id === editing ? [...saved, fresh] : saved;
  const set = (need: Need, part: Partial<Need>) => {
    setFresh(null);
    change((now) => ({ ...now, needs: putItem(now.needs, need, part) }));
  };
  const remove = (need: Need) => {
    onEdit(null);
    focusSoon(fieldId.addNeed(theme.id));
    if (need === fresh) return setFresh(null);
    const { remove: without, removal } = removed(worksheet, "needs", need.id, texts.removed);
    change(without);
    blurred();
    if (!isEmptyNeed(need)) onRemoved(removal);
  };
  const close = (need: Need) => {
    if (isEmptyNeed(need)) return remove(need);
    onEdit(null);
    focusSoon(fieldId.editNeed(need.id));
  };
  return (
    <div className={styles.needs}>
      {title ? <h2 className={styles.title}>{title}</h2> : <h3 className={styles.title}>{texts.title}</h3>}
      {(first || needs.length === 0) && <p className={styles.help}>{first ? texts.help : texts.none}</p>}
      {needs.length > 0 && (
        <ul className={styles.list}>
          {needs.map((need) =>
            need.id === editing ? (
              <NeedEditor
                key={need.id}
                need={need}
                view={view}
                error={problemAt(problems, fieldId.need(need.id))}
                onChange={(part) => set(need, part)}
                onDone={() => close(need)}
                onRemove={() => remove(need)}
              />
            ) : (
              <NeedCard
                key={need.id}
                need={need}
                model={view.model}
                kind={kind}
                cascade={view}
                error={problemAt(problems, fieldId.need(need.id))}
                onEdit={() => onEdit(need.id)}
                onRemove={() => remove(need)}
              />
            ),
          )}
        </ul>
      )}
      <Button
        size="large"
        id={fieldId.addNeed(theme.id)}
        className={styles.add}
        icon={<AddRegular />}
        aria-label={texts.addTo(textIn(theme.name, language).text)}
        onClick={() => {
          const need = newNeed(kind.perspectives[0]?.id ?? "", theme.id);
          setFresh(need);
          onEdit(need.id);
        }}
      >
        {texts.add}
      </Button>
    </div>
  );
}
