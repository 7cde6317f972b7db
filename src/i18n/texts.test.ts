import { describe, expect, test } from "vitest";
import { firstNamespaces } from "./firstNamespaces.ts";
import { uiLanguages } from "./language.ts";
import { screenNamespaces } from "./screenNamespaces.ts";

const namespaces = { ...firstNamespaces, ...screenNamespaces };

/** Every text as `path -> what is written`; functions are called with arguments that show in the result. */
function written(texts: object, path = ""): Map<string, { kind: string; text: string }> {
  const found = new Map<string, { kind: string; text: string }>();
  for (const [key, value] of Object.entries(texts)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(here, { kind: "text", text: value });
    else if (typeof value === "function") {
      const answer: unknown = value(...Array.from({ length: value.length }, () => 7));
      found.set(here, { kind: `${value.length} parameters`, text: String(answer) });
    } else for (const [inner, entry] of written(value as object, here)) found.set(inner, entry);
  }
  return found;
}

describe.each(Object.keys(namespaces))("texts of %s", (name) => {
  const load = namespaces[name as keyof typeof namespaces];

  test("have the same keys in every language, each taking the same parameters", async () => {
    const [fi, ...others] = await Promise.all(
      uiLanguages.map(async (lang) => written((await load[lang]()).texts)),
    );
    const shape = (texts: typeof fi) =>
      [...(texts ?? [])].map(([path, { kind }]) => `${path}: ${kind}`).sort();
    for (const other of others) expect(shape(other)).toEqual(shape(fi));
  });

  test.each(uiLanguages)("say something everywhere in %s", async (language) => {
    const { texts } = await load[language]();
    const empty = [...written(texts)].filter(([, { text }]) => !text.trim() || text.includes("undefined"));
    expect(empty).toEqual([]);
  });
});
