import { Button } from "@fluentui/react-components";
import type { Acknowledgement } from "#domain/talks/acknowledgement.ts";
import { goalsOfYear } from "#domain/talks/goalsOfYear.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { otherIn } from "./otherIn.ts";
import { SideFact } from "./SideFact.tsx";
import { SignStep } from "./SignStep.tsx";
import { useTalkFormStyles } from "./talkForm.styles.ts";
import { Words } from "./Words.tsx";

/** Each acknowledges having seen the other's words as they are now. */
export function AcknowledgeStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const formats = useFormats();
  const form = useTalkFormStyles();
  const announce = useAnnounce();
  const { role, own, half, readOnly, acknowledged, steps } = view;
  const { flow } = texts;
  if (!half.heldOn) return <p className={form.note}>{flow.afterHeld}</p>;
  const isEmployee = role === "employee";
  const [mine, theirs] = isEmployee ? [own, half] : [half, own];
  const holds = isEmployee ? acknowledged.employee : acknowledged.supervisor;
  const theirsHolds = isEmployee ? acknowledged.supervisor : acknowledged.employee;
  const said = (one: Acknowledgement | null | undefined, isValid: boolean) =>
    one ? (isValid ? flow.acknowledgedOn : flow.lapsed)(formats.day(one.on)) : flow.notAcknowledged;
  const written = (answers: Readonly<Record<string, string>> | undefined) =>
    Object.values(answers ?? {}).filter((text) => text.trim() !== "").length;
  const what = isEmployee
    ? flow.what.employee(
        written(half.answers),
        Object.keys(half.agreed).length,
        goalsOfYear(view.goals?.goals ?? [], view.year).length,
      )
    : flow.what.supervisor(written(own?.answers));
  const writes = readOnly === null;
  const onPaper = half.together !== null;
  return (
    <>
      {onPaper ? (
        <SignStep view={view} />
      ) : (
        <>
          <SideFact who={flow.you}>{said(mine?.acknowledged, holds)}</SideFact>
          {theirs && (
            <SideFact who={otherIn(view, texts).who}>{said(theirs.acknowledged, theirsHolds)}</SideFact>
          )}
          {writes && mine && !holds && <p className={form.fact}>{what}</p>}
          {writes && mine && (
            <div className={form.stepActions}>
              {holds ? (
                <Button size="large" onClick={steps.takeBack}>
                  {flow.takeBack}
                </Button>
              ) : (
                <Button
                  size="large"
                  appearance="primary"
                  onClick={() => void steps.acknowledge().then(() => announce(flow.acknowledgedNow))}
                >
                  {flow.acknowledge}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {isEmployee && own && writes && (
        <div className={form.aside}>
          <LongTextField
            short
            label={flow.remark}
            hint={flow.remarkHint}
            value={own.remark}
            limit={2_000}
            onChange={(remark) => view.changeOwn((now) => ({ ...now, remark }))}
            onBlur={view.blurred}
          />
        </div>
      )}
      {(!isEmployee || !writes) && own && own.remark.trim() !== "" && (
        <div className={form.aside}>
          <Words whose={flow.remarkOf} text={own.remark} nothing="" />
        </div>
      )}
    </>
  );
}
