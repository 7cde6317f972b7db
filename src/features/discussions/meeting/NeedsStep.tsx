import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { AbovePanel } from "../cascade/AbovePanel.tsx";
import { NeedList } from "../NeedList.tsx";
import { NeedsReading } from "../NeedsReading.tsx";
import { RemovalBar } from "../RemovalBar.tsx";
import type { Removal } from "../removal.ts";
import { useMeetingStyles } from "./meeting.styles.ts";

const useStyles = makeStyles({
  themes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 420px), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
    alignItems: "start",
  },
});

/** The needs that came up, theme by theme. */
export function NeedsStep({ view }: { readonly view: DiscussionView }) {
  const language = useLanguage();
  const shared = useMeetingStyles();
  const styles = useStyles();
  const [editing, setEditing] = useState<string | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const { template, worksheet, mayFill } = view;
  return (
    <div className={shared.controls}>
      {view.linesAbove.length > 0 && <AbovePanel cascade={view} titled heading="h2" />}
      <div className={styles.themes}>
        {template.themes.map((theme, index) => (
          <div key={theme.id}>
            {mayFill ? (
              <NeedList
                view={view}
                theme={theme}
                title={<InLanguage shown={textIn(theme.name, language)} />}
                problems={[]}
                first={index === 0}
                editing={editing}
                onEdit={setEditing}
                onRemoved={setRemoval}
              />
            ) : (
              <>
                <h2 className={shared.subtitle}>
                  <InLanguage shown={textIn(theme.name, language)} />
                </h2>
                <NeedsReading
                  {...view}
                  cascade={view}
                  needs={worksheet.needs.filter((need) => need.themeId === theme.id)}
                />
              </>
            )}
          </div>
        ))}
      </div>
      <RemovalBar view={view} removal={removal} onDone={setRemoval} />
    </div>
  );
}
