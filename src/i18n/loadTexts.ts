import { firstNamespaces } from "./firstNamespaces.ts";
import type { UiLanguage } from "./language.ts";
import type { Namespace, Texts } from "./namespaces.ts";

type Key = `${UiLanguage}/${Namespace}`;

const loaded = new Map<Key, object>();
const loading = new Map<Key, Promise<void>>();

/** Makes texts ready before the screen that shows them. A load that fails may be tried again. */
export async function loadTexts(language: UiLanguage, wanted: readonly Namespace[]): Promise<void> {
  await Promise.all(wanted.map((namespace) => load(language, namespace)));
}

/** The texts, or a promise to wait for. */
export function readTexts<N extends Namespace>(language: UiLanguage, namespace: N): Texts<N> | Promise<void> {
  const texts = loaded.get(`${language}/${namespace}`);
  return texts ? (texts as Texts<N>) : load(language, namespace);
}

function load(language: UiLanguage, namespace: Namespace): Promise<void> {
  const key: Key = `${language}/${namespace}`;
  const started = loaded.has(key) ? Promise.resolve() : loading.get(key);
  if (started) return started;
  const work = textsOf(language, namespace)
    .then(({ texts }) => {
      loaded.set(key, texts);
    })
    .finally(() => loading.delete(key));
  loading.set(key, work);
  return work;
}

async function textsOf(language: UiLanguage, namespace: Namespace): Promise<{ readonly texts: object }> {
  if (isFirst(namespace)) return firstNamespaces[namespace][language]();
  const { screenNamespaces } = await import("./screenNamespaces.ts");
  return screenNamespaces[namespace][language]();
}

function isFirst(namespace: Namespace): namespace is keyof typeof firstNamespaces {
  return namespace in firstNamespaces;
}
