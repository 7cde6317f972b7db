import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/react-components";
import type { Plugin } from "vite";

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/**
 * Puts each theme into the build as the values that it comes to. Made in the browser it needs the colours of all themes
 * in the first screen's code.
 */
export function bakedThemes(): Plugin {
  return {
    name: "baked-themes",
    apply: "build",
    enforce: "pre",
    transform(_code, id) {
      const name = /[\\/]src[\\/]app[\\/]themes[\\/](light|dark|contrast)\.ts$/.exec(id)?.[1];
      return name
        ? { code: `export const theme = ${JSON.stringify(themes[name as keyof typeof themes])};`, map: null }
        : null;
    },
  };
}
