import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { Result } from "#lib/result.ts";
import { useAnnounce } from "./Announcer.tsx";
import { usePageActionStyles } from "./pageAction.styles.ts";

interface FileButtonProps {
  readonly label: string;
  /** Said once the file has been given, and where what makes it could not be fetched. */
  readonly texts: { readonly saved: string; readonly failed: string };
  readonly save: () => Promise<Result<null, "notFetched">>;
}

/** Makes a file when it is pressed. Teams on a phone cannot take one, so it is not there. */
export function FileButton({ label, texts, save }: FileButtonProps) {
  const styles = usePageActionStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");
  const press = async () => {
    if (state === "making") return;
    setState("making");
    let done = false;
    try {
      done = (await save()).ok;
    } finally {
      setState(done ? "idle" : "failed");
      announce(done ? texts.saved : "");
    }
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-disabled={state === "making"}
        onClick={() => void press()}
      >
        <ArrowDownloadRegular aria-hidden />
        {label}
      </button>
      {state === "failed" && (
        <p role="alert" className={styles.failed}>
          {texts.failed}
        </p>
      )}
    </>
  );
}
