import { Button } from "@fluentui/react-components";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";
import { SideFact } from "./SideFact.tsx";
import { useTalkFormStyles } from "./talkForm.styles.ts";

/** Each says when they are ready; until it has been held it can be taken back. */
export function ReadyStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const formats = useFormats();
  const form = useTalkFormStyles();
  const { role, own, half, readOnly, steps } = view;
  const [mine, theirs] = role === "employee" ? [own, half] : [half, own];
  const said = (on: string | null | undefined) =>
    on ? texts.flow.readyOn(formats.day(on)) : texts.flow.notReady;
  const open = readOnly === null && half.heldOn === null;
  return (
    <>
      <SideFact who={texts.flow.you}>{said(mine?.readyOn)}</SideFact>
      {theirs && <SideFact who={otherIn(view, texts).who}>{said(theirs.readyOn)}</SideFact>}
      {open && (
        <div className={form.stepActions}>
          {mine?.readyOn ? (
            <Button size="large" onClick={() => steps.ready(false)}>
              {texts.flow.unready}
            </Button>
          ) : (
            <Button size="large" appearance="primary" onClick={() => steps.ready(true)}>
              {texts.flow.ready}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
