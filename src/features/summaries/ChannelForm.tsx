import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { channelLink } from "#domain/model/channelLink.ts";
import { type Audience, audienceSchema } from "#domain/model/townModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UnitChannel } from "#usecases/loadChannels.ts";
import type { ChannelsFailure } from "#usecases/saveChannels.ts";
import { type ChannelsWork, useChannelCheck } from "#usecases/useChannels.ts";
import { ChannelPicker } from "./ChannelPicker.tsx";
import { ChannelVerdict } from "./ChannelVerdict.tsx";
import { useChannelsStyles } from "./channels.styles.ts";

interface ChannelFormProps {
  /** One, or all: then each keeps whom its summary is for. */
  readonly units: readonly UnitChannel[];
  readonly work: ChannelsWork;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** A channel out of the person's teams, or by its link; it is asked about before it can be taken. */
export function ChannelForm({ units, work, onCancel, onDone }: ChannelFormProps) {
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  const only = units.length === 1 ? units[0] : undefined;
  const [link, setLink] = useState(only?.link ?? "");
  const [pasted, setPasted] = useState("");
  const [audience, setAudience] = useState<Audience>(only?.audience ?? "staff");
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ChannelsFailure | "chooseFirst" | "cannot" | null>(null);
  const checked = useChannelCheck(link || null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input, button")?.focus(), []);
  const check = checked?.status === "ready" && checked.value.ok ? checked.value.value : null;
  const save = async () => {
    if (saving) return;
    if (!link) return setProblem("chooseFirst");
    if (!check || check.archived) return setProblem("cannot");
    setSaving(true);
    setProblem(null);
    const choices = units.map((unit) => ({
      unitId: unit.unitId,
      before: { link: unit.link, audience: unit.audience },
      link,
      audience: only ? audience : unit.audience,
    }));
    const saved = await work.save(choices);
    setSaving(false);
    if (saved.ok) onDone();
    else setProblem(saved.failure);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ChannelPicker
        work={work}
        onPick={(picked) => {
          setLink(picked);
          setPasted("");
          setProblem(null);
        }}
      />
      <Field size="large" label={texts.form.link} hint={texts.form.linkHint}>
        <Input
          size="large"
          type="url"
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
            // While it is being typed it is no link yet.
            setLink(channelLink(value) ? value.trim() : "");
            setProblem(null);
          }}
          onBlur={() => pasted.trim() && setLink(pasted.trim())}
        />
      </Field>
      <div role="status">{checked && <ChannelVerdict checked={checked} choosing />}</div>
      {only && (
        <Field size="large" label={texts.audience} hint={texts.audienceHint}>
          <RadioGroup value={audience} onChange={(_, { value }) => setAudience(audienceSchema.parse(value))}>
            <Radio value="staff" label={texts.audiences.staff} />
            <Radio value="leads" label={texts.audiences.leads} />
          </RadioGroup>
        </Field>
      )}
      {problem && <FormProblem problem={problem} retry={() => void save()} />}
      <FormButtons saving={saving} texts={texts.form} onCancel={onCancel} />
    </form>
  );
}

function FormProblem(props: {
  readonly problem: ChannelsFailure | "chooseFirst" | "cannot";
  readonly retry: () => void;
}) {
  const { problem, retry } = props;
  const texts = useTexts("channels").form;
  if (typeof problem === "object" && "requestId" in problem)
    return <FailurePanel failure={problem} retry={retry} />;
  const said =
    typeof problem === "string"
      ? { text: texts[problem] }
      : { title: texts.changedTitle, text: texts.changedText };
  return (
    <div role="alert">
      <Notice tone="warning" {...("title" in said ? { title: said.title } : {})}>
        {said.text}
      </Notice>
    </div>
  );
}
