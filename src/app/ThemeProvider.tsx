import { makeStyles, type Theme, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import type { HostTheme } from "#teams/host.ts";
import { loadTheme } from "./loadTheme.ts";
import { ThemeContext } from "./ThemeContext.ts";

interface ThemeProviderProps {
  readonly initial: { readonly name: HostTheme; readonly theme: Theme };
  /** Tells when Teams changes its theme. */
  readonly onTheme?: (changed: (name: HostTheme) => void) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  canvas: {
    minHeight: "100dvh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "break-word",
  },
});

/**
 * Teams' colours for the whole page, followed when Teams changes them. Home is made of Fluent's tokens alone;
 * `FluentArea` brings what Fluent's controls need besides.
 */
export function ThemeProvider({ initial, onTheme, children }: ThemeProviderProps) {
  const [{ name, theme }, setCurrent] = useState(initial);
  const styles = useStyles();
  useEffect(() => {
    // A theme that cannot be loaded leaves the one that is there.
    onTheme?.((changed) => {
      loadTheme(changed).then(
        (loaded) => setCurrent({ name: changed, theme: loaded }),
        () => undefined,
      );
    });
  }, [onTheme]);
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset.theme = name;
    style.colorScheme = name === "default" ? "light" : "dark";
    for (const [token, value] of Object.entries(theme)) style.setProperty(`--${token}`, String(value));
  }, [name, theme]);
  return (
    <ThemeContext value={theme}>
      <div className={styles.canvas}>{children}</div>
    </ThemeContext>
  );
}
