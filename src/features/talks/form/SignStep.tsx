import { Button } from "@fluentui/react-components";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

/** What was filled together is gone through on paper, and signed by both. */
export function SignStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const formats = useFormats();
  const form = useTalkFormStyles();
  const { role, half, readOnly, steps, today, acknowledged } = view;
  const signedOn = half.together?.signedOn ?? null;
  const holds = signedOn !== null && acknowledged.supervisor;
  return (
    <>
      <p className={form.fact}>
        {signedOn
          ? holds
            ? texts.together.signedOn(formats.day(signedOn))
            : texts.together.signedBefore(formats.day(signedOn))
          : texts.together.signHelp}
      </p>
      {role === "supervisor" && readOnly === null && (
        <div className={form.stepActions}>
          {holds ? (
            <Button size="large" onClick={() => void steps.signed(null)}>
              {texts.together.unsign}
            </Button>
          ) : (
            <Button size="large" appearance="primary" onClick={() => void steps.signed(today)}>
              {texts.together.signed}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
