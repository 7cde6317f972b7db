import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

/** The supervisor writes the employee's words down as well, for who has no account or no device at hand. */
export function TogetherStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").together;
  const form = useTalkFormStyles();
  const { role, own, half, readOnly, steps } = view;
  if (role !== "supervisor" || readOnly !== null) return null;
  const { together } = half;
  if (!together && own !== null && half.heldOn) return null;
  if (!together) {
    return (
      <div className={form.aside}>
        {own === null ? (
          <Notice tone="info" title={texts.noAccount}>
            {texts.noAccountHelp}
          </Notice>
        ) : (
          <p className={form.quiet}>{texts.beginHelp}</p>
        )}
        <Button size="large" onClick={() => steps.together(true)}>
          {texts.begin}
        </Button>
      </div>
    );
  }
  const written =
    Object.values(together.answers).some((text) => text.trim() !== "") ||
    Object.keys(together.levels).length + together.wishes.length > 0;
  return (
    <div className={form.aside}>
      <p className={form.quiet}>{texts.on}</p>
      {!written && (
        <Button size="large" onClick={() => steps.together(false)}>
          {texts.stop}
        </Button>
      )}
    </div>
  );
}
