// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, test } from "vitest";
import { LanguageContext } from "#i18n/LanguageContext.ts";
import { uiLanguages } from "#i18n/language.ts";
import { loadTexts } from "#i18n/loadTexts.ts";
import type { ShownFailure } from "./FailurePanel.tsx";
import { GapsNotice } from "./GapsNotice.tsx";

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await Promise.all(uiLanguages.map((language) => loadTexts(language, ["ui"])));
});

type Gaps = Parameters<typeof GapsNotice>[0]["gaps"];

async function shown(
  gaps: Gaps,
  language: (typeof uiLanguages)[number],
  retry?: () => void,
): Promise<HTMLElement> {
  const box = document.createElement("div");
  await act(async () =>
    createRoot(box).render(
      <LanguageContext value={language}>
        <GapsNotice gaps={gaps} retry={retry} />
      </LanguageContext>,
    ),
  );
  return box;
}

const damaged = (subject: string): ShownFailure => ({ reason: "corrupt", requestId: null, subject });
const missing: ShownFailure = { reason: "server", requestId: "5c0ffee0", subject: "HandedIn" };

test("nothing is said where nothing is missing", async () => {
  expect((await shown({ missing: null, unreadable: [] }, "fi")).textContent).toBe("");
});

test.each(uiLanguages)(
  "in %s: that something did not come, with a way to try again and what IT needs",
  async (language) => {
    let tries = 0;
    const box = await shown({ missing, unreadable: [] }, language, () => {
      tries += 1;
    });
    expect(box.textContent).toContain("HandedIn");
    expect(box.textContent).toContain("5c0ffee0");
    box.querySelector("button")?.click();
    expect(tries).toBe(1);
  },
);

test.each(uiLanguages)(
  "in %s: what cannot be read is named by its key, one and several",
  async (language) => {
    const one = await shown({ missing: null, unreadable: [damaged("ryhma-kirjasto")] }, language);
    const two = await shown(
      { missing: null, unreadable: [damaged("ryhma-kirjasto"), damaged("p-0017")] },
      language,
    );
    expect(one.textContent).toContain("ryhma-kirjasto");
    expect(two.textContent).toContain("p-0017");
    expect(two.querySelector("strong")?.textContent).toContain("2");
    expect(one.querySelector("button")).toBeNull();
  },
);
