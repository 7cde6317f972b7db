import type { Method } from "../../model/townModel.ts";

/** The town's ways of learning by what they are called in any language, in small letters. */
export function methodIdsByName(
  methods: readonly Pick<Method, "id" | "name">[],
): ReadonlyMap<string, string> {
  return new Map(
    methods.flatMap(({ id, name }) =>
      Object.values(name).flatMap((text) =>
        typeof text === "string" ? [[text.toLowerCase(), id] as const] : [],
      ),
    ),
  );
}
