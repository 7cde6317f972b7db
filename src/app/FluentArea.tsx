import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext } from "react";
import { ThemeContext } from "./ThemeContext.ts";

const useStyles = makeStyles({
  area: { backgroundColor: tokens.colorTransparentBackground },
});

/** Where Fluent's controls may stand. Comes with the first screen that has some: home does without its 9 KiB. */
export function FluentArea({ children }: { readonly children: ReactNode }) {
  const theme = useContext(ThemeContext);
  const styles = useStyles();
  return (
    <FluentProvider {...(theme ? { theme } : {})} className={styles.area}>
      {children}
    </FluentProvider>
  );
}
