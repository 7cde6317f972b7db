import { FluentProvider, makeStyles, tokens, useFocusFinders } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { ThemeContext } from "./ThemeContext.ts";

const useStyles = makeStyles({
  area: { backgroundColor: tokens.colorTransparentBackground },
});

/** Where Fluent's controls may stand. Comes with the first screen that has some: home does without its 9 KiB. */
export function FluentArea({ children }: { readonly children: ReactNode }) {
  const theme = useContext(ThemeContext);
  const styles = useStyles();
  // Keeps what hides the page behind a dialog until the page is shown again: it ends with the last control that uses
  // it, and a dialog that goes away with all of them would leave the page hidden from screen readers.
  useFocusFinders();
  return (
    <FluentProvider {...(theme ? { theme } : {})} className={styles.area}>
      {children}
    </FluentProvider>
  );
}
