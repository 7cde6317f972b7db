import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { ActionButton } from "#ui/ActionButton.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { ChannelCheck, ChannelProblem, ReaderCount } from "#usecases/checkChannel.ts";
import type { Loaded } from "#usecases/loaded.ts";
import { useChannelsStyles } from "./channels.styles.ts";

/** What Teams says of a channel: whether one can post there, and who reads it; also what it does not say. */
export function ChannelVerdict(props: {
  readonly checked: Loaded<Result<ChannelCheck, ChannelProblem>>;
  /** For who is choosing: also what Teams does not tell. */
  readonly choosing?: boolean;
}) {
  const { checked, choosing = false } = props;
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  if (checked.status === "loading") return <p className={styles.quiet}>{texts.checking}</p>;
  if (checked.status === "failed") return <FailurePanel failure={checked.failure} retry={checked.retry} />;
  const result = checked.value;
  const retry = checked.retry ?? (() => undefined);
  if (!result.ok) return <Problem problem={result.failure} retry={retry} />;
  const { archived, teamName, kind, readers } = result.value;
  return (
    <div className={styles.verdict}>
      {archived ? (
        <Bad title={texts.verdict.archived} help={texts.verdict.archivedHelp} />
      ) : (
        <>
          <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
            {texts.verdict.mayPost}
          </StatusLabel>
          {choosing && <p className={styles.quiet}>{texts.verdict.moderation}</p>}
        </>
      )}
      <dl className={styles.facts}>
        <div>
          <dt className={styles.label}>{texts.team}</dt>
          <dd className={styles.value}>{teamName}</dd>
        </div>
        <div>
          <dt className={styles.label}>{texts.readers}</dt>
          <dd className={styles.value}>
            <Readers kind={texts.kinds[kind]} readers={readers} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Who reads a channel of this kind, and how many they are. Where Teams gives no number, none is invented. */
export function Readers({ kind, readers }: { readonly kind: string; readonly readers: ReaderCount | null }) {
  const texts = useTexts("channels");
  const formats = useFormats();
  const { owners = 0, members = 0, guests = 0, otherOrganisations = false } = readers ?? {};
  if (owners + members + guests === 0) return `${kind}. ${texts.notCounted}`;
  const parts = [
    ...(members > 0 ? [texts.members(formats.number(members), members === 1)] : []),
    ...(owners > 0 ? [texts.owners(formats.number(owners), owners === 1)] : []),
    ...(guests > 0 ? [texts.guests(formats.number(guests), guests === 1)] : []),
  ];
  const others = otherOrganisations ? [texts.otherOrganisations] : [];
  return [`${kind}.`, texts.counted(formats.list(parts)), ...others].join(" ");
}

function Problem({ problem, retry }: { readonly problem: ChannelProblem; readonly retry: () => void }) {
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  if (!("requestId" in problem)) {
    const { verdict } = texts;
    return <Bad title={verdict[problem.reason]} help={verdict[`${problem.reason}Help`]} />;
  }
  const asks = problem.reason === "consent" || problem.reason === "signIn";
  if (!asks) return <FailurePanel failure={problem} retry={retry} />;
  return (
    <div className={styles.verdict}>
      <p className={styles.quiet}>{texts.checkNote}</p>
      <div>
        <ActionButton mayAsk onClick={retry}>
          {texts.check}
        </ActionButton>
      </div>
    </div>
  );
}

function Bad({ title, help }: { readonly title: string; readonly help: string }) {
  const styles = useChannelsStyles();
  return (
    <div className={styles.verdict}>
      <StatusLabel tone="danger" icon={<ErrorCircleRegular aria-hidden />}>
        {title}
      </StatusLabel>
      <p className={styles.quiet}>{help}</p>
    </div>
  );
}
