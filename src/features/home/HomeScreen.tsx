import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useState } from "react";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { Home } from "#usecases/home.ts";
import { useHome } from "#usecases/useHome.ts";
import { useHrTasks } from "#usecases/useHrTasks.ts";
import { LeftDrafts } from "./LeftDrafts.tsx";
import { PeriodNow } from "./PeriodNow.tsx";
import { restIn } from "./restIn.tsx";
import { Tasks } from "./Tasks.tsx";

const useStyles = makeStyles({
  left: { marginTop: tokens.spacingVerticalXL },
  parts: { display: "flex", flexDirection: "column", marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
});

/** Where the year stands, what is mine to do now, and below it everything else. */
export function HomeScreen() {
  const { home, glance } = useHome();
  const [isWhole, setIsWhole] = useState(false);
  const texts = useTexts("home");
  const styles = useStyles();
  const onShown = useCallback(() => setIsWhole(true), []);
  return (
    <Page
      title={glance ? texts.title(glance.year) : texts.loadingTitle}
      ready={home.status === "failed" || isWhole}
    >
      <div className={styles.parts}>
        {home.status !== "failed" && glance && <PeriodNow glance={glance} />}
        <WhenReady loaded={home}>
          {(value) => (
            <>
              <GapsNotice gaps={value.gaps} retry={home.status === "ready" ? home.retry : undefined} />
              <LeftDrafts />
              <Parts home={value} onShown={onShown} />
            </>
          )}
        </WhenReady>
      </div>
      {home.status === "failed" && (
        <div className={styles.left}>
          <LeftDrafts />
        </div>
      )}
    </Page>
  );
}

/** The tasks, then the rest once they are all there: nothing that is read moves. */
function Parts({ home, onShown }: { readonly home: Home; readonly onShown: () => void }) {
  const language = useLanguage();
  const hrTasks = useHrTasks(home);
  const [Rest, setRest] = useState(() => restIn(language));
  return (
    <>
      {hrTasks.status === "failed" && (
        <GapsNotice gaps={{ missing: hrTasks.failure, unreadable: [] }} retry={hrTasks.retry} />
      )}
      <Tasks
        home={home}
        hrTasks={hrTasks.status === "loading" ? null : hrTasks.status === "ready" ? hrTasks.value : []}
      />
      {hrTasks.status !== "loading" && (
        <Suspense fallback={null}>
          <Rest home={home} onShown={onShown} retry={() => setRest(() => restIn(language))} />
        </Suspense>
      )}
    </>
  );
}
