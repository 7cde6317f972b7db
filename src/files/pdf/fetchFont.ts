import type { FontFile } from "./fontFiles.ts";

/** A part of the app itself; throws, as `import` does, when it cannot be had. */
export async function fetchFont(file: FontFile): Promise<ArrayBuffer> {
  const answer = await fetch(file);
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}
