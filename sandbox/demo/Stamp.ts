import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Remembers in a file what something was made from, so that it is made again only when that has changed. */
export class Stamp {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  says(value: string): boolean {
    try {
      return readFileSync(this.#file, "utf8") === value;
    } catch {
      return false; // never stamped
    }
  }

  write(value: string): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, value);
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}
