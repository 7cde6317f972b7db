import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CloudOffRegular } from "@fluentui/react-icons/svg/cloud-off";
import { CloudSyncRegular } from "@fluentui/react-icons/svg/cloud-sync";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { type ReactNode, useEffect } from "react";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "./Announcer.tsx";
import type { ShownFailure } from "./FailurePanel.tsx";
import { StatusLabel, type Tone } from "./StatusLabel.tsx";

/** Where a person's words are, as use cases report it. */
export type ShownSaveState =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "unsaved" | "offline"; readonly onDevice: boolean }
  | { readonly kind: "failed"; readonly failure: ShownFailure; readonly onDevice: boolean }
  /** `after`: what failed before, and is tried again now. */
  | { readonly kind: "saving"; readonly after?: ShownFailure }
  | { readonly kind: "collision" };

/**
 * What stands in the way of saving, also while it is tried again: pressing a button leaves the field, leaving the field
 * saves, and what the finger is on must not go away under it.
 */
export function failureShown(save: ShownSaveState): ShownFailure | null {
  if (save.kind === "failed") return save.failure;
  return (save.kind === "saving" && save.after) || null;
}

const useStyles = makeStyles({
  // Room for the usual texts, so that what stands beside does not jump at every save.
  status: {
    display: "inline-flex",
    minWidth: "168px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

/** The state of saving in words, always on screen; changes that matter are also announced. */
export function SaveStatus({ save }: { readonly save: ShownSaveState }) {
  const texts = useTexts("ui").save;
  const text = saveText(save, texts, useFormats());
  const announce = useAnnounce();
  const quiet =
    save.kind === "unsaved" || save.kind === "saving" || (save.kind === "saved" && save.at === null);
  useEffect(() => {
    if (!quiet) announce(text);
  }, [quiet, text, announce]);
  const { tone, icon } = looks[save.kind];
  return (
    <span className={useStyles().status} data-save={save.kind}>
      <StatusLabel tone={tone} icon={icon}>
        {text}
      </StatusLabel>
    </span>
  );
}

const looks: Readonly<Record<ShownSaveState["kind"], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  saved: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  unsaved: { tone: "neutral", icon: <CloudSyncRegular aria-hidden /> },
  saving: { tone: "neutral", icon: <CloudSyncRegular aria-hidden /> },
  offline: { tone: "warning", icon: <CloudOffRegular aria-hidden /> },
  failed: { tone: "danger", icon: <ErrorCircleRegular aria-hidden /> },
  collision: { tone: "danger", icon: <ErrorCircleRegular aria-hidden /> },
};

function saveText(save: ShownSaveState, texts: Texts<"ui">["save"], formats: Formats): string {
  switch (save.kind) {
    case "saved":
      return save.at ? texts.saved(formats.time(save.at)) : texts.fresh;
    case "unsaved":
      return save.onDevice ? texts.unsaved : texts.unsavedNowhere;
    case "offline":
      return save.onDevice ? texts.offline : texts.offlineNowhere;
    case "failed":
      return save.onDevice ? texts.failed : texts.failedNowhere;
    default:
      return texts[save.kind];
  }
}
