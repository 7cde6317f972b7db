import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../findBrowser.ts";

export async function launchBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...args] });
}
