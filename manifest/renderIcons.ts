import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../tests/pages/launchBrowser.ts";

// Draws appPackage/*.png from the SVG files beside them; needed only after changing those.
const folder = join(import.meta.dirname, "..", "appPackage");
const icons = { color: 192, outline: 32 };

const browser = await launchBrowser();
for (const [name, size] of Object.entries(icons)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(join(folder, `${name}.svg`), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  console.log(`appPackage/${name}.png ${size} x ${size}`);
}
await browser.close();
