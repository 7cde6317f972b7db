import type { UiLanguage } from "./language.ts";

/**
 * Texts by namespace and language, each a chunk of its own so that a person loads one language only. Finnish is the
 * source of keys: sv and en satisfy its shape. A new namespace is a folder with fi.ts, sv.ts, en.ts and a line here.
 */
export const namespaces = {
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
  discussions: {
    fi: () => import("./discussions/fi.ts"),
    sv: () => import("./discussions/sv.ts"),
    en: () => import("./discussions/en.ts"),
  },
  summaries: {
    fi: () => import("./summaries/fi.ts"),
    sv: () => import("./summaries/sv.ts"),
    en: () => import("./summaries/en.ts"),
  },
  /** What is posted to channels; apart from the screens, since a bilingual town's message needs two languages at once. */
  messages: {
    fi: () => import("./messages/fi.ts"),
    sv: () => import("./messages/sv.ts"),
    en: () => import("./messages/en.ts"),
  },
  meeting: {
    fi: () => import("./meeting/fi.ts"),
    sv: () => import("./meeting/sv.ts"),
    en: () => import("./meeting/en.ts"),
  },
  earlier: {
    fi: () => import("./earlier/fi.ts"),
    sv: () => import("./earlier/sv.ts"),
    en: () => import("./earlier/en.ts"),
  },
  device: {
    fi: () => import("./device/fi.ts"),
    sv: () => import("./device/sv.ts"),
    en: () => import("./device/en.ts"),
  },
  reviews: {
    fi: () => import("./reviews/fi.ts"),
    sv: () => import("./reviews/sv.ts"),
    en: () => import("./reviews/en.ts"),
  },
  compiling: {
    fi: () => import("./compiling/fi.ts"),
    sv: () => import("./compiling/sv.ts"),
    en: () => import("./compiling/en.ts"),
  },
  channels: {
    fi: () => import("./channels/fi.ts"),
    sv: () => import("./channels/sv.ts"),
    en: () => import("./channels/en.ts"),
  },
} satisfies Record<string, Record<UiLanguage, () => Promise<{ texts: object }>>>;

export type Namespace = keyof typeof namespaces;

export type Texts<N extends Namespace> = Awaited<ReturnType<(typeof namespaces)[N]["fi"]>>["texts"];
