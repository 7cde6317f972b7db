import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "./Announcer.tsx";
import { media } from "./media.ts";

interface UndoBarProps {
  /** What was done, such as "Need removed". */
  readonly text: string;
  readonly onUndo: () => void;
  /** Told `null`, so that a setter of state will do: its time begins anew when this changes. */
  readonly onClose: (nothing: null) => void;
}

/** Long enough to read, decide and reach. */
const shownMs = 20_000;

const useStyles = makeStyles({
  bar: {
    position: "fixed",
    insetInline: 0,
    // A screen with a bar of its own at the bottom says how high that is.
    bottom: `calc(${tokens.spacingVerticalXXL} + var(--bottom-bar, 0px))`,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    boxSizing: "border-box",
    width: "min(480px, calc(100% - 32px))",
    marginInline: "auto",
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForegroundStaticInverted,
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
    [media.phone]: { bottom: `calc(${tokens.spacingVerticalL} + var(--bottom-bar, 0px))` },
  },
  button: { flexShrink: 0 },
});

/** Says what was removed and takes it back on request; goes away by itself. */
export function UndoBar({ text, onUndo, onClose }: UndoBarProps) {
  const ui = useTexts("ui");
  const announce = useAnnounce();
  const styles = useStyles();
  useEffect(() => {
    announce(text);
    const timer = setTimeout(() => onClose(null), shownMs);
    return () => clearTimeout(timer);
  }, [text, announce, onClose]);
  return (
    <div className={styles.bar}>
      <span>{text}</span>
      <Button size="large" className={styles.button} onClick={onUndo}>
        {ui.undo}
      </Button>
    </div>
  );
}
