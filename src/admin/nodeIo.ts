import { execFile } from "node:child_process";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { AdminIo } from "./adminIo.ts";

/** The real outside world. */
export const nodeIo: AdminIo = {
  print: (line) => process.stdout.write(`${line}\n`),
  fetch: (input, init) => fetch(input, init),
  sleep: (milliseconds) => sleep(milliseconds),
  now: () => Date.now(),
  holder: `${hostname()}/${process.pid}`,
  isGone(holder) {
    const [host, pid] = holder.split("/");
    return host === hostname() && !isRunning(Number(pid));
  },
  openBrowser,
};

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0); // asks only whether it is there
    return true;
  } catch (error) {
    // EPERM: there, but another user's
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function openBrowser(url: string): Promise<void> {
  const [command, ...before] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  return new Promise((resolve, reject) => {
    execFile(command as string, [...before, url], (error) => (error ? reject(error) : resolve()));
  });
}
