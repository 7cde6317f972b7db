import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { focusRing } from "./focusRing.ts";

const useStyles = makeStyles({
  button: {
    ...focusRing,
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalXL,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
});

/** A button for panels that may be the first thing on screen: Fluent's own weighs 11 KiB. */
export function ActionButton(props: {
  readonly onClick: () => void;
  /** The host may show a prompt of its own because of the press (`askingAfterPresses` looks for it). */
  readonly mayAsk?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={useStyles().button}
      onClick={props.onClick}
      {...(props.mayAsk ? { "data-may-ask": "" } : {})}
    >
      {props.children}
    </button>
  );
}
