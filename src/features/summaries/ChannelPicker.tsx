import { Field, Select } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { ChannelsWork, Choosable } from "#usecases/useChannels.ts";
import { useChannelsStyles } from "./channels.styles.ts";

interface ChannelPickerProps {
  readonly work: ChannelsWork;
  readonly onPick: (link: string) => void;
}

type Choices = Result<readonly Choosable[], UseCaseFailure> | null;

/** One of the person's teams, and a channel of it. */
export function ChannelPicker({ work, onPick }: ChannelPickerProps) {
  const texts = useTexts("channels").form;
  const styles = useChannelsStyles();
  const [asking] = useState(work);
  const [teams, setTeams] = useState<Choices>(null);
  const [teamId, setTeamId] = useState("");
  const [channels, setChannels] = useState<Choices>(null);
  const loadTeams = useCallback(async () => {
    setTeams(null);
    setTeams(await asking.teams());
  }, [asking]);
  useEffect(() => void loadTeams(), [loadTeams]);
  const wanted = useRef("");
  const pickTeam = async (id: string) => {
    wanted.current = id;
    setTeamId(id);
    setChannels(null);
    onPick("");
    const found = id ? await asking.channelsOf(id) : null;
    // Another team may have been picked meanwhile.
    if (wanted.current === id) setChannels(found);
  };
  if (teams && !teams.ok) return <FailurePanel failure={teams.failure} retry={() => void loadTeams()} />;
  if (teams?.ok && teams.value.length === 0) return <p className={styles.quiet}>{texts.noTeams}</p>;
  return (
    <>
      <div className={styles.pick}>
        <Field size="large" label={texts.team}>
          <Select size="large" value={teamId} onChange={(_, { value }) => void pickTeam(value)}>
            <Options first={texts.pickTeam} choices={teams} />
          </Select>
        </Field>
        <Field size="large" label={texts.channel}>
          <Select
            key={teamId}
            size="large"
            disabled={!channels?.ok}
            onChange={(_, { value }) => onPick(value)}
          >
            <Options first={texts.pickChannel} choices={channels} />
          </Select>
        </Field>
      </div>
      {channels && !channels.ok && (
        <FailurePanel failure={channels.failure} retry={() => void pickTeam(teamId)} />
      )}
    </>
  );
}

function Options({ first, choices }: { readonly first: string; readonly choices: Choices }) {
  return (
    <>
      <option value="">{first}</option>
      {choices?.ok &&
        choices.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </>
  );
}
