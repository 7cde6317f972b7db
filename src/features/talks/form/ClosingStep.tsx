import { Button } from "@fluentui/react-components";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

/** The supervisor ends the discussion once both have acknowledged; goals go on. */
export function ClosingStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").flow;
  const formats = useFormats();
  const form = useTalkFormStyles();
  const { role, state, half, readOnly, steps } = view;
  const said = half.closedOn ? texts.closedOn(formats.day(half.closedOn)) : texts.notClosed;
  if (role === "employee")
    return (
      <>
        <p className={form.fact}>{said}</p>
        {!half.closedOn && readOnly === null && <p className={form.note}>{texts.employeeCloses}</p>}
      </>
    );
  return (
    <>
      <p className={form.fact}>{said}</p>
      {readOnly !== "ended" && (
        <>
          {!half.closedOn && (
            <p className={form.note}>{state === "acknowledged" ? texts.closeHelp : texts.closeEarly}</p>
          )}
          {half.closedOn ? (
            <div className={form.stepActions}>
              <Button size="large" onClick={() => steps.close(false)}>
                {texts.reopen}
              </Button>
            </div>
          ) : (
            state === "acknowledged" && (
              <div className={form.stepActions}>
                <Button size="large" appearance="primary" onClick={() => steps.close(true)}>
                  {texts.close}
                </Button>
              </div>
            )
          )}
        </>
      )}
    </>
  );
}
