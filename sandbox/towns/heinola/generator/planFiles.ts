import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/** One JSON file of a year's plans; compact, a row on a line. */
export function writePlanFile(
  planYear: number,
  name: string,
  content: Readonly<Record<string, unknown>>,
): void {
  const lines = Object.entries(content).map(([key, value]) => {
    const isRows = Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
    const text = isRows
      ? `[\n${value.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n ]`
      : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  writeFileSync(
    new URL(`../plans/${planYear}/${name}.json`, import.meta.url),
    `{\n${lines.join(",\n")}\n}\n`,
  );
}

export function emptyFolder(folder: string): void {
  const at = new URL(`../${folder}/`, import.meta.url);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
}

/** As Finnish Excel saves it: UTF-8 with BOM, semicolons, CRLF. */
export function writeCsv(file: string, header: string, rows: readonly (readonly string[])[]): void {
  const lines = [header, ...rows.map((row) => row.map(cell).join(";"))];
  writeFileSync(new URL(`../${file}`, import.meta.url), `\uFEFF${lines.join("\r\n")}\r\n`);
}

const cell = (text: string) => (/[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
