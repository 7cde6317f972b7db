import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** The processes that a demo starts; none of them outlives it. */
export class Children {
  readonly #running = new Set<ChildProcess>();
  #ending = false;

  /** Runs a script of this repository; its output comes line by line, so that it can be indented or kept back. */
  start(script: string, args: readonly string[], onLine: (line: string) => void): ChildProcess {
    return this.#spawn(["--import", "tsx", script, ...args], onLine);
  }

  /** Runs a command-line tool of a package to its end; answers its exit code. */
  async tool(file: string, args: readonly string[], onLine: (line: string) => void): Promise<number> {
    return exitCode(this.#spawn([file, ...args], onLine));
  }

  async script(script: string, args: readonly string[], onLine: (line: string) => void): Promise<number> {
    return exitCode(this.start(script, args, onLine));
  }

  /** Asks all of them to stop and waits until they have. */
  async end(): Promise<void> {
    this.#ending = true;
    const running = [...this.#running];
    for (const child of running) child.kill("SIGTERM");
    await Promise.all(running.map(exitCode));
  }

  #spawn(args: readonly string[], onLine: (line: string) => void): ChildProcess {
    if (this.#ending) throw new Error("the demo is ending");
    const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "pipe"] });
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    for (const stream of [child.stdout, child.stderr]) eachLine(stream, onLine);
    return child;
  }
}

async function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  return child.exitCode ?? 1;
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest);
  });
}
