import type { firstNamespaces } from "./firstNamespaces.ts";
import type { screenNamespaces } from "./screenNamespaces.ts";

/**
 * Texts by namespace and language, each a chunk of its own so that a person loads one language only. Finnish is the
 * source of keys: sv and en satisfy its shape. A new namespace is a folder with fi.ts, sv.ts, en.ts and a line in
 * `screenNamespaces`.
 */
type Namespaces = typeof firstNamespaces & typeof screenNamespaces;

export type Namespace = keyof Namespaces;

export type Texts<N extends Namespace> = Awaited<ReturnType<Namespaces[N]["fi"]>>["texts"];
