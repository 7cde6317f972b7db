import type { texts as fi } from "./fi.ts";

export const texts = {} satisfies typeof fi;
