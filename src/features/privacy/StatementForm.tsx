import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { materialUrlSchema } from "#domain/model/materials.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import { useStatement } from "#usecases/useStatement.ts";
import { usePrivacyStyles } from "./PrivacyScreen.styles.ts";

interface StatementFormProps {
  readonly statement: string;
  readonly onSaved: (statement: string) => void;
}

/** HR says where the town's statement is. */
export function StatementForm({ statement, onSaved }: StatementFormProps) {
  const texts = useTexts("privacy").accessibility;
  const styles = usePrivacyStyles();
  const announce = useAnnounce();
  const change = useStatement();
  const id = useId();
  const [url, setUrl] = useState(statement);
  const [wrong, setWrong] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const save = async () => {
    if (saving) return;
    const after = url.trim();
    const isWrong = after !== "" && !materialUrlSchema.safeParse(after).success;
    setWrong(isWrong);
    if (isWrong) return document.getElementById(id)?.focus();
    setSaving(true);
    setFailure(null);
    const saved = await change(after);
    setSaving(false);
    if (!saved.ok) return setFailure(saved.failure);
    announce(texts.saved);
    onSaved(after);
  };
  return (
    <Section title={texts.ofHr}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          size="large"
          label={texts.url}
          hint={texts.urlHint}
          {...(wrong ? { validationMessage: texts.needUrl } : {})}
        >
          <Input size="large" id={id} type="url" value={url} onChange={(_, { value }) => setUrl(value)} />
        </Field>
        {failure && <FailurePanel failure={failure} retry={() => void save()} />}
        <Button type="submit" size="large" className={styles.button} disabledFocusable={saving}>
          {saving ? texts.saving : texts.save}
        </Button>
      </form>
    </Section>
  );
}
