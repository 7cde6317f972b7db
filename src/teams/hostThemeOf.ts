import type { HostTheme } from "./host.ts";

/** Themes that are not known here, such as `glass`, are dark ones. */
export function hostThemeOf(theme: string): HostTheme {
  return theme === "default" || theme === "contrast" ? theme : "dark";
}
