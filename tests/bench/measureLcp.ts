import lighthouse from "lighthouse";
import puppeteer, { type Page } from "puppeteer-core";
import { findBrowser } from "../findBrowser.ts";

export interface LcpRun {
  readonly ms: number;
  /** The markup of what was painted last and largest. */
  readonly element: string;
}

/** The host that plays Teams inside the page, as Teams on phones does. */
export interface Frameless {
  readonly script: string;
  readonly settings: object;
  /** What the host knows by itself: Teams fetches it in its own process, before the tab and not over its line. */
  readonly directory: object;
  readonly token: object;
}

/** Largest contentful paint of the tab itself, as Lighthouse's mobile profile simulates it. */
export async function measureLcp(url: string, frameless: Frameless): Promise<LcpRun> {
  const { path, args } = await findBrowser();
  const browser = await puppeteer.launch({ executablePath: path, args: [...args], headless: true });
  try {
    const page = await browser.newPage();
    for (const script of [hostKnows(frameless), frameless.script, noteLargestPaint])
      await page.evaluateOnNewDocument(script);
    const run = await lighthouse(
      url,
      {
        onlyAudits: ["largest-contentful-paint"],
        formFactor: "mobile",
        logLevel: "error",
        // teams-js asks for a list of origins in the background; no network here, as in the browser tests.
        blockedUrlPatterns: ["https://res.cdn.office.net/*"],
      },
      undefined,
      // Lighthouse brings its own copy of these types.
      page as unknown as Parameters<typeof lighthouse>[3],
    );
    const audit = run?.lhr.audits["largest-contentful-paint"];
    if (typeof audit?.numericValue !== "number") {
      throw new Error(
        `Lighthouse: no largest contentful paint (${run?.lhr.runtimeError?.message ?? audit?.errorMessage ?? ""})`,
      );
    }
    return { ms: audit.numericValue, element: await checkedElement(page) };
  } finally {
    await browser.close();
  }
}

interface Painted {
  readonly html: string;
  readonly isReal: boolean;
}

/** A fast placeholder must not win: what counts as loaded has to be the person's or the town's own data. */
async function checkedElement(page: Page): Promise<string> {
  const painted = (await page.evaluate("window.__largestPaint")) as Painted | undefined;
  if (!painted) throw new Error("The page painted nothing that counts");
  if (!painted.isReal) throw new Error(`The largest paint is not real content: ${painted.html}`);
  return painted.html;
}

function hostKnows({ settings, directory, token }: Frameless): string {
  return `
    window.__osaamiskelloHost = ${JSON.stringify(settings)};
    const known = { "/__personas": ${JSON.stringify(directory)}, "/__tokens": ${JSON.stringify(token)} };
    const throughTheLine = window.fetch;
    window.fetch = (input, init) => {
      const answer = known[new URL(String(input), location.href).pathname];
      return answer ? Promise.resolve(Response.json(answer)) : throughTheLine(input, init);
    };`;
}

const noteLargestPaint = `new PerformanceObserver((list) => {
  const element = list.getEntries().at(-1)?.element;
  const real = document.querySelector('[data-content="real"]');
  window.__largestPaint = {
    html: element?.outerHTML.slice(0, 200) ?? "",
    isReal: Boolean(real && element && (real.contains(element) || element.contains(real) ||
      real.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)),
  };
}).observe({ type: "largest-contentful-paint", buffered: true });`;
