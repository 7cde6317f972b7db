import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Microsoft's own descriptions of Graph lie beside the project, where there are any; nothing of them is in it. */
const folder = resolve(import.meta.dirname, "../../../shared/contract");

export const hasContract = existsSync(resolve(folder, "contract.mjs"));

type Verdict = { ok: boolean; errors: string[]; operation?: string };
export type Contract = {
  request: (exchange: { method: string; url: string; body?: unknown }) => Verdict;
  response: (exchange: { method: string; url: string; status: number; body?: unknown }) => Verdict;
  error: (body: unknown) => Verdict;
};

export type Example = {
  id: string;
  operation: string;
  request: { method: string; url: string; body: unknown };
  response: { status: number; body: Record<string, unknown> };
};

export type ObservedError = {
  id: string;
  response: { status: number; body: { error: { code: string; message: string } } };
};

export async function loadContract(): Promise<Contract> {
  const module = (await import(pathToFileURL(resolve(folder, "contract.mjs")).href)) as {
    loadContract: () => Contract;
  };
  return module.loadContract();
}

export function documentedExample(id: string): Example {
  const all = JSON.parse(readFileSync(resolve(folder, "examples.json"), "utf8")) as Example[];
  const found = all.find((example) => example.id === id);
  if (found === undefined) throw new Error(`The contract has no example ${id}`);
  return found;
}

export function observedError(id: string): ObservedError {
  const { samples } = JSON.parse(readFileSync(resolve(folder, "observed-errors.json"), "utf8")) as {
    samples: ObservedError[];
  };
  const found = samples.find((sample) => sample.id === id);
  if (found === undefined) throw new Error(`The contract has no observed error ${id}`);
  return found;
}
