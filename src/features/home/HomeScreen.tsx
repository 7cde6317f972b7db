import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useHome } from "#usecases/useHome.ts";
import { AreaRows } from "./AreaRows.tsx";
import { LeftDrafts } from "./LeftDrafts.tsx";
import { MyDiscussions } from "./MyDiscussions.tsx";
import { PeriodNow } from "./PeriodNow.tsx";
import { PublishedRows } from "./PublishedRows.tsx";
import { ReadDiscussions } from "./ReadDiscussions.tsx";

const useStyles = makeStyles({
  left: { marginTop: tokens.spacingVerticalXL },
  device: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorNeutralForeground2,
  },
  parts: { display: "flex", flexDirection: "column", marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
});

interface HomeScreenProps {
  /** In a channel everyone sees the same (`shared`); what is mine is one step away from there (`mine`). */
  readonly view?: "home" | "shared" | "mine";
}

/** What is mine to do now. */
export function HomeScreen({ view = "home" }: HomeScreenProps) {
  const shared = view === "shared";
  const home = useHome();
  const texts = useTexts("home");
  const styles = useStyles();
  const title = home.status === "ready" ? texts.title(home.value.year) : texts.loadingTitle;
  return (
    <Page
      title={title}
      ready={home.status !== "loading"}
      {...(view === "mine" ? { back: { href: "/", to: texts.channel } } : {})}
    >
      <WhenReady loaded={home}>
        {(value) => (
          <div className={styles.parts}>
            <PeriodNow home={value} />
            {!shared && (
              <GapsNotice gaps={value.gaps} retry={home.status === "ready" ? home.retry : undefined} />
            )}
            {!shared && <LeftDrafts />}
            {!shared && <MyDiscussions home={value} />}
            {!shared && value.areas.length > 0 && <AreaRows areas={value.areas} year={value.year} />}
            {!shared && <ReadDiscussions home={value} />}
            {(shared || value.me || value.isHr) && <PublishedRows published={value.published} />}
            {shared && (
              <Section title={texts.read.title}>
                <RowList>
                  <LinkRow href="/mine" title={texts.mine} />
                </RowList>
              </Section>
            )}
            {!shared && (
              <p>
                <Link href="/device" className={styles.device}>
                  {texts.device}
                </Link>
              </p>
            )}
          </div>
        )}
      </WhenReady>
      {home.status === "failed" && !shared && (
        <div className={styles.left}>
          <LeftDrafts />
        </div>
      )}
    </Page>
  );
}
