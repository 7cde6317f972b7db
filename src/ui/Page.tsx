import { mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { usePageStyles } from "./Page.styles.ts";

interface PageProps {
  readonly title: string;
  /** Above the title: what this page belongs to. */
  readonly eyebrow?: ReactNode;
  /** Beside or below the title: state, facts, the page's main action. */
  readonly aside?: ReactNode;
  /** The page above this one. */
  readonly back?: { readonly href: string; readonly to: string };
  /** `reading` keeps lines short; `wide` is for boards and forms with columns. */
  readonly width?: "reading" | "wide";
  /** True once the person can use the page. */
  readonly ready?: boolean;
  /** Names the page in the browser where that should differ from the title. */
  readonly documentTitle?: string;
  readonly children: ReactNode;
}

/** One page of the app: its title in the window and as the heading that takes focus when a person arrives. */
export function Page(props: PageProps) {
  const { title, eyebrow, aside, back, width = "reading", ready = true, documentTitle = title } = props;
  const ui = useTexts("ui");
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} – ${ui.appName}`;
  }, [documentTitle, ui]);
  useEffect(() => {
    window.scrollTo(0, 0);
    // Focus is moved only inside the tab: opening the tab must not take it from Teams.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className={mergeClasses(styles.page, styles[width])} data-ready={ready}>
      {back && (
        <Link href={back.href} className={styles.back}>
          <ArrowLeftRegular aria-hidden />
          {back.to}
        </Link>
      )}
      <header className={styles.header}>
        <div className={styles.titles}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {props.children}
    </main>
  );
}
