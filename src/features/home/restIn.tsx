import { type ComponentProps, type LazyExoticComponent, lazy, type ReactNode, useEffect } from "react";
import type { UiLanguage } from "#i18n/language.ts";
import { loadTexts } from "#i18n/loadTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import type { HomeRest } from "./HomeRest.tsx";

interface RestProps extends ComponentProps<typeof HomeRest> {
  readonly retry: () => void;
}

type Rest = LazyExoticComponent<(props: RestProps) => ReactNode>;

const known = new Map<UiLanguage, Rest>();

/** The rest of home with its texts, fetched once the first content stands. What did not come may be fetched anew. */
export function restIn(language: UiLanguage): Rest {
  const rest =
    known.get(language) ??
    lazy<(props: RestProps) => ReactNode>(async () => {
      try {
        const [{ HomeRest: Shown }] = await Promise.all([
          import("./HomeRest.tsx"),
          loadTexts(language, ["homeMore"]),
        ]);
        return { default: Shown };
      } catch {
        // No network, or a newer version of the app: what is to be done now stays on the screen.
        known.delete(language);
        return { default: Missing };
      }
    });
  known.set(language, rest);
  return rest;
}

function Missing({ onShown, retry }: RestProps) {
  useEffect(onShown, [onShown]);
  return (
    <GapsNotice gaps={{ missing: { reason: "offline", requestId: null }, unreadable: [] }} retry={retry} />
  );
}
