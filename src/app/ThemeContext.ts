import type { Theme } from "@fluentui/react-components";
import { createContext } from "react";

/** The theme of the page, for Fluent's controls; null outside of the app. */
export const ThemeContext = createContext<Theme | null>(null);
