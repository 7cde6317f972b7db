import type { Theme } from "@fluentui/react-components";
import type { HostTheme } from "#teams/host.ts";

const themes: Readonly<Record<HostTheme, () => Promise<{ readonly theme: Theme }>>> = {
  default: () => import("./themes/light.ts"),
  dark: () => import("./themes/dark.ts"),
  contrast: () => import("./themes/contrast.ts"),
};

/** The tokens of one of Teams' themes; a person mostly needs one of the three. */
export async function loadTheme(name: HostTheme): Promise<Theme> {
  return (await themes[name]()).theme;
}
