import type { UiLanguage } from "./language.ts";

/** The texts of the first screen. */
export const firstNamespaces = {
  ui: { fi: () => import("./ui/fi.ts"), sv: () => import("./ui/sv.ts"), en: () => import("./ui/en.ts") },
  shell: {
    fi: () => import("./shell/fi.ts"),
    sv: () => import("./shell/sv.ts"),
    en: () => import("./shell/en.ts"),
  },
  failures: {
    fi: () => import("./failures/fi.ts"),
    sv: () => import("./failures/sv.ts"),
    en: () => import("./failures/en.ts"),
  },
  home: {
    fi: () => import("./home/fi.ts"),
    sv: () => import("./home/sv.ts"),
    en: () => import("./home/en.ts"),
  },
} satisfies Record<string, Record<UiLanguage, () => Promise<{ texts: object }>>>;
