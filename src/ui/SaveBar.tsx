import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "./focusRing.ts";
import { media } from "./media.ts";
import { goToSaveProblem } from "./SaveProblem.tsx";
import { failureShown, SaveStatus, type ShownSaveState } from "./SaveStatus.tsx";

interface SaveBarProps {
  readonly save: ShownSaveState;
  /** What else stays in sight. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 5,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 479.98px)": { position: "static" },
    [media.phone]: {
      // As wide as the sheets that go under it.
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  why: {
    ...focusRing,
    minHeight: "32px",
    padding: 0,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px" },
  },
});

/** Between the bar and what has been jumped to. */
const air = 12;

/** Always in sight while somebody writes: whether the words are saved and, where they are not, the way to what to do. */
export function SaveBar({ save, children }: SaveBarProps) {
  const styles = useStyles();
  const texts = useTexts("ui").save;
  const bar = useRef<HTMLDivElement>(null);
  useClearOf(bar);
  return (
    <div ref={bar} className={styles.bar}>
      <SaveStatus save={save} />
      {(failureShown(save) || save.kind === "collision") && (
        <button type="button" className={styles.why} onClick={goToSaveProblem}>
          {texts.whatToDo}
        </button>
      )}
      {children}
    </div>
  );
}

/** What takes the focus or is jumped to must not end up under the bar. */
function useClearOf(bar: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const stays = getComputedStyle(element).position === "sticky";
      style.scrollPaddingTop = stays ? `${element.offsetHeight + air}px` : "";
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.scrollPaddingTop = "";
    };
  }, [bar]);
}
