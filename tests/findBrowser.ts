import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import npmChromium from "@sparticuz/chromium";

export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  readonly from: "environment" | "installed" | "npm";
}

/** Needed in containers: no user namespaces, little shared memory. */
const containerArgs = ["--no-sandbox", "--disable-dev-shm-usage"];

const installedNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge.exe",
  "chrome.exe",
];

const installedPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The one that CHROME_PATH names, else an installed Chrome, Edge or Chromium, else the one shipped over npm. */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = environment.CHROME_PATH;
  if (named) {
    if (!isExecutable(named))
      throw new Error(`CHROME_PATH names ${named}, which cannot be run: correct it or unset it`);
    return { path: named, args: containerArgs, from: "environment" };
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = [
    ...installedNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...installedPaths,
  ].find(isExecutable);
  if (installed) return { path: installed, args: containerArgs, from: "installed" };
  // Not npmChromium.args: those switch web security and site isolation off, which the tests are about.
  return { path: await npmChromium.executablePath(), args: containerArgs, from: "npm" };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next candidate decides
  }
}
