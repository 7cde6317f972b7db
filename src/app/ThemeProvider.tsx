import { FluentProvider, makeStyles, type Theme, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { HostTheme } from "#teams/host.ts";
import { loadTheme } from "./loadTheme.ts";

interface ThemeProviderProps {
  readonly initial: { readonly name: HostTheme; readonly theme: Theme };
  /** Tells when Teams changes its theme. */
  readonly onTheme?: (changed: (name: HostTheme) => void) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  canvas: {
    minHeight: "100dvh",
    backgroundColor: tokens.colorNeutralBackground3,
    // Below Teams' own 14 px nothing is read; a table or a long word scrolls inside itself, never the page.
    overflowWrap: "break-word",
  },
});

/** Teams' colours; the page follows when Teams changes them. */
export function ThemeProvider({ initial, onTheme, children }: ThemeProviderProps) {
  const [current, setCurrent] = useState(initial);
  const styles = useStyles();
  useEffect(() => {
    // A theme that cannot be loaded leaves the one that is there.
    onTheme?.((name) => {
      loadTheme(name).then(
        (theme) => setCurrent({ name, theme }),
        () => undefined,
      );
    });
  }, [onTheme]);
  useEffect(() => {
    document.documentElement.dataset.theme = current.name;
    document.documentElement.style.colorScheme = current.name === "default" ? "light" : "dark";
  }, [current.name]);
  return (
    <FluentProvider theme={current.theme} className={styles.canvas}>
      {children}
    </FluentProvider>
  );
}
